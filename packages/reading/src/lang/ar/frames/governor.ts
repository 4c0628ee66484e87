import type { Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";
import { SUBORDINATE, isNumber, isPreposition } from "../relations/words.ts";

/** Items looked back over for what governs a deed. */
const REACH = 9;

/** The deed by which a count is told, and what opens it. */
export interface Deed {
  /** Index of its verb or verbal noun, of the count where no deed stands before it. */
  readonly at: number;
  /** `أن` before it, or a verbal noun: the words before govern it. */
  readonly open: number;
  readonly item: Item | undefined;
}

/**
 * The deed of the count at `at`: the nearest verb or verbal noun before it in its clause (`يُقتل 12`, `مقتل 12`); behind the number
 * (`12 شخصاً قُتلوا`) it is told by the number itself.
 */
export function deedOf(items: readonly Item[], at: number): Deed {
  let found = at;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isWall(items, i)) break;
    if (item.chunk === null && item.tags.includes("pred")) {
      found = i;
      break;
    }
  }
  // `أن يُقتل`, `ألا يُقتل`, `أن لا يُقتل`
  const not = items[found - 1]?.word === "لا" && items[found - 2]?.word === "ان";
  const joined = /^(?:ان|الا)$/u.test(items[found - 1]?.word ?? "") && found < at;
  return {
    at: found,
    open: not ? found - 2 : joined || items[found - 1]?.word === "ان" ? found - 1 : found,
    item: items[found],
  };
}

/** Does another clause begin right behind or at `i`? A comma before `و` and a verb, `لكن`, `بينما`, a stop. */
export function isWall(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || isOf(item, WALLS)) return true;
  return item.chunk === null && OTHER_CLAUSE.has(item.word);
}

/** Asked of each word on each way from a number. */
const WALLS = itemClass(["stop", "clause", "colon", "comma", "semicolon"]);

const OTHER_CLAUSE: ReadonlySet<string> = new Set(
  [...SUBORDINATE].filter((word) => !/^(?:ما|لو|اذا|ثم|كلما)$/u.test(word)),
);

/** A verb in the past or present, which nothing before it governs but through `أن`. */
export function isFinite({ item }: Deed): boolean {
  return item?.chunk === null && item.tags.includes("verb") && !item.tags.includes("masdar");
}

/** Indices of the words before the deed that may govern it, the nearest first; they end with its clause. */
export function wordsBefore(items: readonly Item[], deed: Deed): readonly number[] {
  const found: number[] = [];
  // `وقُتل 12`: nothing before "and" governs it
  if (deed.item?.conj === true && deed.open === deed.at) return found;
  for (let i = deed.open - 1; i >= Math.max(0, deed.open - REACH); i--) {
    if (isWall(items, i)) break;
    found.push(i);
    const item = items[i];
    if (item?.conj === true && item.tags.includes("verb")) break;
  }
  return found;
}

/**
 * Does the word at `i` govern the deed: with nothing but a subject and a time or a place between them, and one preposition before the
 * deed (`تعتزم السلطات اعتقال`, `أدى القصف إلى مقتل`)? In `تعهد بتعويض أسر`, `توعدت بالرد على مقتل`, `المسؤولين عن مقتل` another noun does.
 */
export function governs(items: readonly Item[], i: number, deed: Deed): boolean {
  const last = isPreposition(items[deed.open - 1]) ? deed.open - 1 : deed.open;
  return items.slice(i + 1, last).every(
    (item) =>
      (item.prep === "" &&
        !item.conj &&
        !isNumber(item) &&
        !isPreposition(item) &&
        // `البلدية` begins with no preposition
        !LED.test(item.def ? `ال${item.word}` : item.word)) ||
      (item.chunk === null && WHEN.has(item.word)),
  );
}
const WHEN: ReadonlySet<string> = new Set("في خلال حتي منذ بعد".split(" "));
/**
 * `بتعويض`, `وأدى`, which no lexicon holds, `مسؤوليته عن مقتل`, `موقفها من`: nouns and verbs that take the deed for themselves.
 */
const LED =
  /^(?:(?:ب|لل)\p{L}{4,}|و(?!زي|زار|كال|فد|حد)\p{L}{3,}|(?:ال)?(?:مسوول|مسؤولي|مسووليه|مسوولي|صل|علاق|دور|تعليق|نظر|رد|بت|حديث|تحقيق|كشف|تعقيب|تورط|ضلوع|مشارك|موقف)(?:ه|ا|ين|ون|ته|تها|تهم|ها|هم)?)$/u;
