import type { Item } from "../../text/item.ts";
import type { FigureDraft } from "./draft.ts";
import type { LinkedFigure } from "./link.ts";

/** `13 شخصاً: تسعة مسلحين`: after a colon right behind a count, its parts. */
export function brokenDown(
  items: readonly Item[],
  from: number,
  last: LinkedFigure | undefined,
): boolean {
  if (listedInDashes(items, from, last)) return true;
  const whole = items[from - 2];
  const mark = items[from - 1]?.tags;
  if (mark === undefined || whole === undefined) return false;
  if (mark.includes("paren-open")) return inBrackets(items, from, last);
  if (mark.includes("dash"))
    return listsWhole(items, from, last) && sumFrom(items, from) === last?.count.quantity.high;
  // "wounded 12 people, nine soldiers and three guards": behind a comma they sum up to the whole, and no verb is told of them
  if (mark.includes("comma"))
    return (
      listsWhole(items, from, last) &&
      sumFrom(items, from) === last?.count.quantity.high &&
      !doesSomething(items, from)
    );
  if (!mark.includes("colon")) return false;
  if (listsWhole(items, from, last)) return true;
  // "the toll now stands at 12: seven men, three women and two boys"
  return whole.chunk?.kind === "count" || whole.start === last?.count.quantity.start;
}

/** "the death of 27 people in the whole country: 10 civilians, 13 soldiers": the whole stands a few words before the colon. */
function listsWhole(items: readonly Item[], from: number, last: LinkedFigure | undefined): boolean {
  const part = items[from]?.chunk;
  if (part?.kind !== "count" || last === undefined || last.mode === "part") return false;
  // "Nine died in custody: seven men": a number alone is of those whom its parts name
  const alike = part.unit === last.count.unit || last.count.unit === "unknown";
  if (part.group === "unknown" || !alike) return false;
  const [low, most] = [part.quantity.low, last.count.quantity.high];
  if (low === null || most === null || low >= most) return false;
  const at = items.findIndex(({ start }) => start === last.count.quantity.start);
  const between = at < 0 || from - at > LISTED_AFTER ? null : items.slice(at + 1, from - 1);
  if (between === null || between.some(({ tags }) => tags.includes("stop"))) return false;
  // "Fourteen are behind bars, the union said: ten men and four women": whoever says it, they make up the number
  if (sumFrom(items, from) === most) return true;
  return (
    between.every(
      ({ chunk, tags }) => chunk === null || chunk.kind === "name" || tags.includes("date"),
    ) && between.every(({ tags }) => !["say", "clause"].some((tag) => tags.includes(tag)))
  );
}

const LISTED_AFTER = 20;

/** "…, nine women and three children were hurt": a verb behind the list is told of those on it. */
function doesSomething(items: readonly Item[], from: number): boolean {
  const next = items
    .slice(from)
    .find(
      ({ chunk, tags, word }) =>
        chunk?.kind !== "count" && !tags.includes("comma") && word !== "and",
    );
  return (
    next !== undefined && ["aux", "pred", "verb-past", "say"].some((tag) => next.tags.includes(tag))
  );
}

/** "All nine aboard — a major, six soldiers and two pilots — lost their lives": who the nine were, between dashes. */
function listedInDashes(
  items: readonly Item[],
  from: number,
  last: LinkedFigure | undefined,
): boolean {
  const part = items[from]?.chunk;
  if (part?.kind !== "count" || last === undefined || last.mode === "part") return false;
  const [of, most] = [part.quantity.low, last.count.quantity.high];
  if (of === null || most === null || of >= most) return false;
  if (last.count.unit !== "unknown" && part.unit !== last.count.unit) return false;
  const open = items.findLastIndex(({ tags }, i) => i < from && tags.includes("dash"));
  const at = items.findIndex(({ start }) => start === last.count.quantity.start);
  if (open < 0 || from - open > DASHED || at < 0 || at >= open || open - at > BEFORE_DASH)
    return false;
  return items.slice(open + 1, from).every(isListed);
}

/** Items between the dash and a count of its list; from the whole to the dash. */
const DASHED = 14;
const BEFORE_DASH = 6;

/** A word of a list of people: its nouns, articles, commas; no verb and no preposition. */
export function isListed({ tags, chunk, word }: Item): boolean {
  if (chunk !== null) return chunk.kind === "count" || chunk.kind === "non-count";
  if (word === "and") return true;
  return !["pred", "aux", "say", "func", "in", "stop", "verb-past", "pronoun"].some((tag) =>
    tags.includes(tag),
  );
}

/** `مقتل 23 في السوق - 10 أطفال و5 نساء و8 رجال`: the sum of the counts that stand side by side from `from` on. */
function sumFrom(items: readonly Item[], from: number): number {
  let sum = 0;
  for (let at = from; at < from + LISTED_AFTER; at++) {
    const item = items[at];
    if (item?.chunk?.kind === "count") sum += item.chunk.quantity.low ?? 0;
    else if (item?.word !== "and" && item?.tags.includes("comma") !== true) break;
  }
  return sum;
}

/** "97 civilian deaths (61 men, 19 women, 17 children)": who they were, and not the same in another unit ("(7,500 families)"). */
function inBrackets(items: readonly Item[], from: number, last: LinkedFigure | undefined): boolean {
  const [whole, part] = [items[from - 2], items[from]];
  if (part?.chunk?.kind !== "count") return false;
  if (whole?.chunk?.kind !== "count" || whole.chunk.unit !== part.chunk.unit) return false;
  const [of, most] = [part.chunk.quantity.low, whole.chunk.quantity.high];
  const told = whole.chunk.quantity.start === last?.count.quantity.start;
  return told && (of === null || most === null || of < most) && part.chunk.group !== "unknown";
}

/** "and 15 soldiers": right after a figure's count, bound by `و` or "and". */
export function coordinated(
  item: Item,
  items: readonly Item[],
  from: number,
  last: LinkedFigure | undefined,
): boolean {
  const before = items[from - 1];
  const added = addingWords(items, from);
  const bound =
    item.conj ||
    before?.word === "and" ||
    before?.word === "و" ||
    before?.word === "ثم" ||
    added > 0;
  const at = added > 0 ? from - 1 - added : item.conj ? from - 1 : from - 2;
  const previous = items[at];
  const comma = previous?.tags.includes("comma") === true;
  const tail = comma && last?.mode === "part" ? LISTED_TAIL : TAIL;
  const anchor = countBehind(items, comma ? at - 1 : at, last, tail);
  // `45,000 شخص (7,500 أسرة)`: the same, counted in something else
  const beside =
    before?.tags.includes("comma") === true || before?.tags.includes("paren-open") === true;
  const listed =
    !bound &&
    beside &&
    (items[from - 2]?.chunk?.kind === "count" || isComplement(items, from, last));
  return (bound && anchor) || listed;
}

/** "Nine were conscripts, four sergeants": behind the comma the verb that said who the first part was is left out. */
function isComplement(
  items: readonly Item[],
  from: number,
  last: LinkedFigure | undefined,
): boolean {
  if (last?.mode !== "part" || items[from]?.chunk?.kind !== "count") return false;
  const verb = items[from - 3];
  const noun = items[from - 2];
  const ends = items[from + 1];
  return (
    verb?.tags.includes("aux") === true &&
    noun?.tags.includes("counted") === true &&
    items[from - 4]?.start === last.count.quantity.start &&
    (ends === undefined || ends.word === "and" || isBreak(ends))
  );
}

function isBreak({ tags }: Item): boolean {
  return ["comma", "stop", "clause"].some((tag) => tags.includes(tag));
}

/** `إضافة إلى 4 مدنيين`, "as well as four civilians": how many words that join as "and" does stand before `from`. */
export function addingWords(items: readonly Item[], from: number): number {
  for (const words of ADDING) {
    if (words.every((word, i) => items[from - words.length + i]?.word === word)) {
      const conj = items[from - words.length - 1]?.word;
      return words.length + (conj === "and" || conj === "و" ? 1 : 0);
    }
  }
  return 0;
}

const ADDING: readonly (readonly string[])[] = [
  ["اضافه", "الي"],
  ["بالاضافه", "الي"],
  ["فضلا", "عن"],
  ["علاوه", "علي"],
  ["الي", "جانب"],
  ["as", "well", "as"],
  ["in", "addition", "to"],
  ["along", "with"],
  ["together", "with"],
  ["plus"],
  ["مع"],
  // "some 30 of them": a bound stands before the number
  ["مع", "اكثر", "من"],
  ["مع", "نحو"],
];

/** Words of a name or a place that may follow a count before "and" (`12 عنصراً من قوة الحرس وخمسة مدنيين`). */
const TAIL = 7;
/** In a list of parts a part may be of several bodies: `و29 من قوى الأمن وحراس السجن وقوات الحدود وقوى المكافحة، و7 مدنيين`. */
const LISTED_TAIL = 18;

/** "half of them", `أكثر من نصفهم` */
function isShare(item: Item | undefined): boolean {
  return item?.chunk?.kind === "quantity" && item.chunk.fractional === true;
}

/** "a school" */
function isOneMore(items: readonly Item[], at: number): boolean {
  const article = items[at]?.word;
  if (article !== "a" && article !== "an") return false;
  // "four guns, a radar station and seventeen vehicles": nouns of which nothing is known
  const close = items.findIndex(
    ({ word, tags }, i) => i > at && (word === "and" || tags.includes("comma")),
  );
  const between = close < 0 ? [] : items.slice(at + 1, close);
  const noun = between.every(
    ({ chunk, tags }) => chunk === null && (tags.length === 0 || tags.includes("counted")),
  );
  return between.length > 0 && between.length <= 3 && noun;
}

/** A plural of people without a number of its own, perhaps behind what they belong to. */
function isOfSameNumber(first: Item | undefined, second: Item | undefined): boolean {
  return isPeople(first) || (first?.chunk === null && first.tags.length === 0 && isPeople(second));
}

function isPeople(noun: Item | undefined): boolean {
  if (noun === undefined || noun.chunk !== null || noun.sense?.unit !== "persons") return false;
  return noun.sense.number === "pl" && noun.tags.includes("counted");
}

function countBehind(
  items: readonly Item[],
  from: number,
  last: LinkedFigure | undefined,
  tail: number,
): boolean {
  for (let i = from; i >= Math.max(0, from - tail); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.chunk?.kind === "count") return true;
    // `120 في الميناء، و64 في السوق`, `قتل ضابط وثلاثة جنود`: what was read as a figure
    if (item.start === last?.count.quantity.start) return true;
    const { tags } = item;
    // `أكثر من مئة قتيل، أكثر من نصفهم من الضباط إضافة إلى 14 مدنياً`: a share of those before is an aside
    if (isShare(item) || (tags.includes("comma") && isShare(items[i + 1]))) continue;
    // "demolished 41 homes, a school and two wells": one of something, in the same list
    if (tags.includes("comma") && isOneMore(items, i + 1)) continue;
    // "26 guards and members of the security forces and 51 fighters": two kinds under one number
    // "121 members of their forces and prison staff, as well as 374 militants"
    if (item.word === "and" && isOfSameNumber(items[i + 1], items[i + 2])) continue;
    const ends = ["pred", "comma", "clause", "stop", "quantity", "say", "reach", "toll", "func"];
    if (ends.some((tag) => tags.includes(tag))) return false;
  }
  return false;
}

/**
 * `إطلاق 40 أسيراً، وتقول مصادر إنهم سبعون أسيراً`: the same noun again, said by somebody else, answers
 * the same question. Only when what stands between reports ("reports speak of", `أنباء عن`).
 */
export function sameNoun(
  one: FigureDraft,
  before: readonly LinkedFigure[],
  items: readonly Item[],
  from: number,
): LinkedFigure | undefined {
  const reported = items
    .slice(Math.max(0, from - 6), from)
    .some(({ tags }) => tags.includes("anon") || tags.includes("say"));
  if (!reported || one.count.group === "unknown") return undefined;
  return before.findLast((figure) => figure.count.group === one.count.group);
}

/** Something else was counted in this sentence: "nine names, five of them women" are not of the sentence before. */
export function countsBefore(items: readonly Item[], from: number): boolean {
  return items
    .slice(0, from)
    .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
}
