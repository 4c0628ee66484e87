import type { Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Prepositions and words used like one, folded: what follows belongs to their phrase. */
const PREPOSITIONS = set(
  "في من الي علي عن مع بين تحت فوق خلال بعد قبل منذ حتي ضد لدي عند داخل خارج قرب اثر جراء بسبب نحو وسط ضمن حول امام خلف دون سوي غير عبر لمده طوال عقب اثناء كل لكل",
);

/** Openers of a relative clause behind a definite noun. */
export const RELATIVE: ReadonlySet<string> = set(
  "الذين الذي التي اللذين اللذان اللتين اللتان اللواتي اللاتي ممن",
);

/** Words that begin another clause, whose verb has its own subject. */
export const SUBORDINATE: ReadonlySet<string> = set(
  "بينما فيما حين عندما لكن ولكن لان لانه اذ حيث لكي كي لو اذا رغم مما ما كما ثم بل حسبما وفيما بعدما حينما ريثما كلما طالما",
);

/** Copulas: who they are or what they still are follows. */
export const COPULA: ReadonlySet<string> = set(
  "كان كانت كانوا كن كانا يكون تكون بات باتت باتوا اصبح اصبحت اصبحوا صار صارت صاروا ظل ظلت ظلوا يبقي تبقي بقي بقيت بقوا تحول تحولت تحولوا مازال مازالوا",
);

export function isPreposition(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && PREPOSITIONS.has(item.word);
}

const ENDS = itemClass(["stop", "clause", "colon"]);

export function ends(item: Item): boolean {
  return isOf(item, ENDS);
}

/** A count or number chunk. */
export function isNumber({ chunk }: Item): boolean {
  return chunk?.kind === "count" || chunk?.kind === "quantity";
}

/** A number inside a phrase: `في ثلاث غارات`, `بـ12 صاروخاً`, `من 20 قرية`. */
export function isOblique(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  return item.prep !== "" || item.conj || isPreposition(items[at - 1]);
}

/** Index of the next comma after `from`, -1 where the clause ends or it is too far. */
export function nextComma(items: readonly Item[], from: number, reach: number): number {
  for (let at = from; at < Math.min(items.length, from + reach); at++) {
    const item = items[at];
    if (item === undefined || ends(item)) return -1;
    if (item.tags.includes("comma")) return at;
  }
  return -1;
}

/** Index of the last comma before `from`, -1 where the clause begins or it is too far. */
export function lastComma(items: readonly Item[], from: number, reach: number): number {
  for (let at = from; at > Math.max(-1, from - reach); at--) {
    const item = items[at];
    if (item === undefined || ends(item)) return -1;
    if (item.tags.includes("comma")) return at;
  }
  return -1;
}

/** A comma right after the opening of a sentence parts an aside from its clause (`قُتل، أمس، 20 شخصاً`). */
export function isAside(items: readonly Item[], open: number, close: number): boolean {
  const first = items[open + 1];
  if (first === undefined || close - open < 2) return false;
  const { tags, chunk, word } = first;
  return (
    chunk?.kind === "date" ||
    tags.includes("according") ||
    tags.includes("among") ||
    isPreposition(first) ||
    first.prep !== "" ||
    /^(?:معظمهم|غالبيتهم|اغلبهم|جميعهم|كلهم|بعضهم|حسبما|كما|امس|اليوم|مساء|صباح|فجر|ليل)/u.test(
      word,
    )
  );
}
