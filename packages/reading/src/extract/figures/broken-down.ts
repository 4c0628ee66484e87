import type { LanguagePack } from "../../lang/language.ts";
import type { Count, Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { asPart } from "./as-part.ts";
import { lasts } from "./inherit.ts";
import { isThing } from "./kin.ts";
import type { LinkedFigure } from "./link.ts";
import { putIn } from "./put-in.ts";
import { partsFrom, type Closing, type ListedPart } from "./listed-parts.ts";

const RULE = "figure.part-of-sum";
/** Items from a number to the mark behind which its parts stand. */
const REACH = 26;

const VERBS = tagList("pred", "aux", "say", "verb-past");

/** Whose parts a list may be: a figure of this sentence by its place among them, or of the sentence before. */
interface Head {
  readonly figure: LinkedFigure;
  readonly at: number | null;
}

/**
 * "Seven deaths: four civilians, among them a woman hurt in the garden, and three soldiers", "97 wounded from the valley: 58 military, 39 civilian", `38 جثماناً: عشرون بزي الكتيبة،
 * وثمانية عشر بثياب مدنية`: numbers of a list that together are exactly a number told before it are what that number is made of. They have its measure, though no verb or the verb
 * of an aside stands beside them; a part of which its own words tell something else ("five died, nine are in hospital") keeps it.
 */
export function withBreakdowns(
  found: readonly LinkedFigure[],
  items: readonly Item[],
  earlier: LinkedFigure | null,
  { singular }: Pick<LanguagePack, "singular">,
): readonly LinkedFigure[] {
  if (found.length === 0 && earlier === null) return found;
  if (!items.some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity"))
    return found;
  let all = found;
  const behind = earlier === null ? null : behindSentence(items, all, earlier, singular);
  if (behind !== null) all = behind;
  for (let at = 1; at < items.length; at++) {
    const mark = items[at]?.tags;
    if (mark === undefined) continue;
    const closing = closingOf(mark);
    if (closing === undefined) continue;
    const heads = headsBefore(all, items, at);
    if (heads.length === 0) continue;
    const comma = mark.includes("comma");
    all =
      sharedBy(items, at + 1, heads, all) ??
      listedAs(items, at + 1, heads, all, closing, comma, singular) ??
      all;
  }
  return all;
}

/** Undefined where no list can open behind such a mark. */
function closingOf(mark: readonly string[]): Closing | undefined {
  if (mark.includes("paren-open")) return "paren-close";
  if (mark.includes("dash")) return "dash";
  return mark.includes("colon") || mark.includes("comma") ? null : undefined;
}

/** Numbers that say exactly how many and are of no list themselves, the nearest first. */
function headsBefore(
  found: readonly LinkedFigure[],
  items: readonly Item[],
  to: number,
): readonly Head[] {
  const [first, last] = [items[Math.max(0, to - REACH)]?.start ?? 0, items[to]?.start ?? 0];
  const heads: Head[] = [];
  for (let at = found.length - 1; at >= 0; at--) {
    const figure = found[at];
    if (figure === undefined || !isHead(figure)) continue;
    const { start } = figure.count.quantity;
    if (start >= first && start < last) heads.push({ figure, at });
  }
  return heads;
}

function isHead({ count, rule, denied }: LinkedFigure): boolean {
  const { low, high, bound } = count.quantity;
  // "at least seven: five …, one …, and one …": of those of whom is known
  const says = low === high || (bound === "at-least" && high === null);
  return rule !== RULE && !denied && low !== null && says && low > 1 && bound !== "vague";
}

/** The parts of the nearest head that a list makes up, with them; null where it makes up none. */
function listedAs(
  items: readonly Item[],
  from: number,
  heads: readonly Head[],
  found: readonly LinkedFigure[],
  closing: Closing,
  strict: boolean,
  singular: LanguagePack["singular"],
): readonly LinkedFigure[] | null {
  if (strict && !opensList(items[from])) return null;
  for (const loose of [false, true]) {
    const list = partsFrom(items, from, closing, loose);
    for (const head of heads) {
      const parts = madeUp(list, head.figure);
      if (parts === null || !areParts(parts, head.figure, found, items)) continue;
      if (strict && parts.some((part) => tellsOf(part, items))) continue;
      if (strict && (isGoverned(items, parts, head) || areOfDays(items, from, parts, head)))
        continue;
      return asParts(parts, head, found, items, singular);
    }
  }
  return null;
}

/** Behind a comma a list opens with its first number. */
function opensList(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}

/** "…, nine women and three children were hurt": a verb behind the list is told of those on it, unless the head still waits for its own ("Twelve, nine women and three men, were hurt"). */
function isGoverned(
  items: readonly Item[],
  parts: readonly ListedPart[],
  { figure }: Head,
): boolean {
  const last = parts.at(-1);
  const next = last === undefined ? undefined : items[last.to];
  if (next === undefined || !hasOneOf(next, VERBS)) return false;
  const first = parts[0]?.from ?? 0;
  return items.some((one, i) => one.start >= figure.count.end && i < first && hasOneOf(one, VERBS));
}

/** "14 on Monday, nine on Tuesday and five on Wednesday": of days that follow each other, and the sum is chance. */
function areOfDays(
  items: readonly Item[],
  from: number,
  parts: readonly ListedPart[],
  { figure }: Head,
): boolean {
  const head = items.slice(0, from).filter(({ start }) => start >= figure.count.end);
  const ofDay = (words: readonly Item[]): boolean =>
    words.some(({ chunk }) => chunk?.kind === "date");
  return ofDay(head) && parts.every((part) => ofDay(items.slice(part.from, part.to)));
}

/** The parts from the first on that make exactly the number of the head; of people without a number all are counted, or none is. */
function madeUp(list: readonly ListedPart[], head: LinkedFigure): readonly ListedPart[] | null {
  const total = head.count.quantity.low ?? 0;
  for (const parts of [list, list.filter(({ at }) => at >= 0)]) {
    let sum = 0;
    for (const [i, { value }] of parts.entries()) {
      sum += value;
      if (sum > total) break;
      if (sum !== total || i === 0) continue;
      const rest = parts.slice(i + 1);
      const made = parts.slice(0, i + 1);
      // more of the same behind them: the sum is chance
      const goesOn = rest.some(({ chunk }) => chunk !== null && !differs(chunk, head));
      return goesOn || !made.some(({ at }) => at >= 0) ? null : made;
    }
  }
  return null;
}

function differs(chunk: NonNullable<ListedPart["chunk"]>, head: LinkedFigure): boolean {
  if (chunk.kind !== "count" || chunk.unit === "unknown") return false;
  const { unit } = head.count;
  if (unit === "unknown") return isThing(chunk.unit);
  return isThing(chunk.unit) || isThing(unit) ? chunk.unit !== unit : chunk.unit !== unit;
}

const ALIKE: ReadonlySet<string> = new Set(["killed", "bodies"]);
const LIVING: ReadonlySet<string> = new Set(["wounded", "missing", "released", "escaped"]);

/** Are they of the kind of the head, and does no noun among them say that something else befell them ("six dead and nine wounded")? */
function areParts(
  parts: readonly ListedPart[],
  head: LinkedFigure,
  found: readonly LinkedFigure[],
  items: readonly Item[],
): boolean {
  const ofPeople = parts.some(({ chunk }) => chunk?.kind === "count" && chunk.unit === "persons");
  return parts.every((part) => {
    const { chunk, at } = part;
    if (chunk === null) return true;
    // "six clerks and two stewards": a noun of which nothing is known, beside people, is of people
    if (differs(chunk, head) && !(ofPeople && isUnlisted(chunk))) return false;
    const own = figureAt(found, chunk);
    if (own?.denied === true || own?.mode === "rate") return false;
    // "ten dead - six wounded and four in shock": nobody dead is told to be alive
    const alive =
      own !== undefined &&
      LIVING.has(own.measure) &&
      ownWord(part, own, items) &&
      !isHit(part, items);
    if (alive && ALIKE.has(head.measure)) return false;
    if (items[at]?.tags.includes("money") === true) return false;
    if (chunk.kind === "quantity" || chunk.measure === null) return true;
    return chunk.measure === head.measure || (ALIKE.has(chunk.measure) && ALIKE.has(head.measure));
  });
}

function isUnlisted(chunk: NonNullable<ListedPart["chunk"]>): boolean {
  return chunk.kind === "count" && chunk.unit === "items" && chunk.group === "items";
}

function figureAt(
  found: readonly LinkedFigure[],
  chunk: NonNullable<ListedPart["chunk"]>,
): LinkedFigure | undefined {
  const { start } = chunk.kind === "count" ? chunk.quantity : chunk;
  return found.findLast(({ count }) => count.quantity.start === start);
}

/** Does a verb of its own tell of a part? */
function tellsOf({ from, to }: ListedPart, items: readonly Item[]): boolean {
  return items
    .slice(from, to)
    .some((one) => one.chunk === null && hasOneOf(one, VERBS) && !HARM.test(one.word));
}

/** "five with head wounds": a noun that is written like a verb. */
const HARM = /^(?:wounds|burns|bruises|fractures|cuts)$/u;

function asParts(
  parts: readonly ListedPart[],
  head: Head,
  found: readonly LinkedFigure[],
  items: readonly Item[],
  singular?: LanguagePack["singular"],
): readonly LinkedFigure[] {
  const changed = new Map<LinkedFigure, LinkedFigure>();
  const added: LinkedFigure[] = [];
  for (const part of parts) {
    if (part.chunk === null) {
      const one = oneOf(part, head.figure, items, singular);
      if (one !== null && figureAt(found, one) === undefined)
        added.push(partOf(part, one, undefined, head, items));
      continue;
    }
    const own = figureAt(found, part.chunk);
    const { measure } = head.figure;
    const says = own !== undefined && own.measure !== measure && own.measure !== "other";
    // "five died, nine are in hospital": of them its own verb tells
    const apart = head.at === null && !lasts(measure);
    const told = says && ownWord(part, own, items) && !(ALIKE.has(measure) && isHit(part, items));
    if (says && (measure === "other" || apart || told)) continue;
    // read so by a rule of its own
    if (own?.mode === "part" && own.measure === measure) {
      changed.set(own, { ...own, partOf: own.partOf ?? head.at });
      continue;
    }
    const made = partOf(part, part.chunk, own, head, items);
    if (own === undefined) added.push(made);
    else changed.set(own, made);
  }
  const kept: readonly LinkedFigure[] = found.map((one) => changed.get(one) ?? one);
  return added.reduce(putIn, kept);
}

/** "an inspector": one, as the article says. */
function oneOf(
  { from, to }: ListedPart,
  head: LinkedFigure,
  items: readonly Item[],
  singular: LanguagePack["singular"],
): Count | null {
  if (singular === undefined || head.measure === "other" || isThing(head.count.unit)) return null;
  for (let at = from + 1; at < Math.min(to, from + 4); at++) {
    const one = singular(items, at);
    if (one !== null) return one;
  }
  return null;
}

/** Is what befell a part told in its own words, and not in those of an aside? */
function ownWord({ from, to }: ListedPart, own: LinkedFigure, items: readonly Item[]): boolean {
  return items
    .slice(from, to)
    .some(({ chunk, sense }) => chunk === null && sense?.measure === own.measure);
}

/** "They killed seven. Five died of gunshot wounds, one was hit in the head by a canister": how one of the dead came by it. */
function isHit({ from, to }: ListedPart, items: readonly Item[]): boolean {
  return items
    .slice(from, to)
    .some(({ word }, i, part) => HIT.test(word) && /^(?:was|were)$/u.test(part[i - 1]?.word ?? ""));
}
const HIT = /^(?:hit|struck|shot|stabbed|crushed|beaten)$/u;

function partOf(
  { at }: ListedPart,
  chunk: NonNullable<ListedPart["chunk"]>,
  own: LinkedFigure | undefined,
  { figure, at: inSentence }: Head,
  items: readonly Item[],
): LinkedFigure {
  const number = chunk.kind === "count" && isUnlisted(chunk) ? chunk.quantity : chunk;
  const noun = own?.count.noun ?? (number.kind === "count" ? number.noun : []);
  // "45 are in the school": a number alone is of those whom its head counts
  const alone = noun.length === 0 ? figure.count.group : "unknown";
  const group = groupBehind(items, at) ?? alone;
  return asPart(figure, number, { own, group, partOf: inSentence }, RULE);
}

/** "39 civilian", "11 children" whose noun no rule took: who they are, right behind the number. */
function groupBehind(items: readonly Item[], at: number): string | undefined {
  const next = items[at + 1];
  if (next?.chunk !== null || next.sense?.unit !== "persons") return undefined;
  return next.sense.group;
}

/** Both of two: what is the same "on each side" is on two of them. */
const SIDES = /^(?:sides?|banks?|جانب|ضفه|طرف|جهه)$/u;
const EACH = /^(?:each|every|either|كل|كلا)$/u;
const MOST_EACH = 12;

/** "Four soldiers, two on each side, were killed", `ثلاثة في كل ساحة`: so many times as there are sides or towns. */
function sharedBy(
  items: readonly Item[],
  from: number,
  heads: readonly Head[],
  found: readonly LinkedFigure[],
): readonly LinkedFigure[] | null {
  const chunk = items[from]?.chunk;
  if (chunk?.kind !== "count" && chunk?.kind !== "quantity") return null;
  const { low, high } = chunk.kind === "count" ? chunk.quantity : chunk;
  if (low === null || low !== high || low === 0) return null;
  const each = items.findIndex((one, i) => i > from && i <= from + 4 && EACH.test(one.word));
  if (each < 0 || items.slice(from, each).some((one) => hasOneOf(one, CUTS))) return null;
  const two = items.slice(each + 1, each + 3).some(({ word }) => SIDES.test(word));
  const part: ListedPart = { at: from, value: low, chunk, from, to: each + 1 };
  for (const head of heads) {
    const times = (head.figure.count.quantity.low ?? 0) / low;
    if (!Number.isInteger(times) || times < 2 || times > MOST_EACH || (two && times !== 2))
      continue;
    if (areParts([part], head.figure, found, items)) return asParts([part], head, found, items);
  }
  return null;
}
const CUTS = tagList("comma", "stop", "colon", "clause", "pred", "aux", "say");

/**
 * "The flood killed 14. Nine drowned, three were swept away and two died of cold": numbers that open the next sentence, the first of them alone, and make up the one
 * just told. Two numbers with nouns that add up to it may be others ("Four officers and five clerks resigned").
 */
function behindSentence(
  items: readonly Item[],
  found: readonly LinkedFigure[],
  earlier: LinkedFigure,
  singular: LanguagePack["singular"],
): readonly LinkedFigure[] | null {
  if (!isHead(earlier) || !(lasts(earlier.measure) || TOLD_ON.has(earlier.measure))) return null;
  const [first] = items;
  if (first?.chunk?.kind !== "quantity") return null;
  // "The raid killed 14. Nine died in last week's raid and five in the one before": of other deeds, and 14 by chance
  if (items.some(({ word }) => OTHER_TIMES.has(word))) return null;
  const list = partsFrom(items, 0, null, false);
  const parts = madeUp(list, earlier);
  if (parts === null || !areParts(parts, earlier, found, items)) return null;
  // "Nine were killed. Five were killed later and four were wounded": what befell one of them did not befall the nine
  const tellsElse = parts.some((part) => {
    const { chunk } = part;
    const own = chunk === null ? undefined : figureAt(found, chunk)?.measure;
    const isSame =
      own === earlier.measure ||
      (own === "wounded" && ALIKE.has(earlier.measure) && isHit(part, items));
    return own !== undefined && !isSame && own !== "other";
  });
  return tellsElse ? null : asParts(parts, { figure: earlier, at: null }, found, items, singular);
}
const OTHER_TIMES: ReadonlySet<string> = new Set(
  "last previous earlier before later سابق سابقه السابق السابقه الماضي الماضيه".split(" "),
);
const TOLD_ON: ReadonlySet<string> = new Set(
  "missing arrested held hostage captured displaced escaped released".split(" "),
);
