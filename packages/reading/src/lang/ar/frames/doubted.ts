import type { Frame } from "../../../extract/figures/frame.ts";
import type { Item } from "../../../text/item.ts";
import { isNumber } from "../relations/words.ts";
import { isWall, type Deed } from "./governor.ts";
import { KNOWN, POSSIBLE, isOf } from "./words.ts";

/** Items around a deed and its number among which an adverb of doubt stands. */
const REACH = 6;
/** Items from `من المحتمل` to the deed. */
const NEAR = 3;

/**
 * A doubt that is no verb: `على الأرجح قُتل 12`, `قُتل 12 على الأرجح`, `من المستبعد مقتل 12`, `ممكن أن يكون 12 قد قُتلوا`. What is not sure
 * (`من غير المؤكد`, `ليس من المؤكد أن`) is only asked.
 */
export function doubted(items: readonly Item[], deed: Deed, at: number): Frame | null {
  const first = Math.min(deed.open, at);
  for (let i = first - 1; i >= Math.max(0, first - NEAR); i--) {
    const item = items[i];
    if (item === undefined || isWall(items, i) || isNumber(item)) break;
    const of = items[i - 1]?.word;
    if (isOf(POSSIBLE, item) && (of === "من" || item.word === "ممكن" || of === "غير"))
      return "doubted";
    const unsure =
      of === "غير" || (of === "من" && /^[وف]?ليس(?:ت)?$/u.test(items[i - 2]?.word ?? ""));
    if (isOf(KNOWN, item) && unsure) return "asked";
  }
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    if (isWall(items, i)) break;
    if (isLikely(items, i)) return "doubted";
  }
  for (let i = Math.min(deed.at, at) + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || isWall(items, i) || item.conj) break;
    if (isLikely(items, i)) return "doubted";
  }
  return null;
}

/** `على الأرجح`, `في الأغلب`, `على ما يبدو`. */
function isLikely(items: readonly Item[], i: number): boolean {
  const word = items[i]?.word ?? "";
  if (word !== "علي" && word !== "في") return false;
  const next = items[i + 1]?.word ?? "";
  return (
    /^(?:ال)?(?:ارجح|اغلب)$/u.test(next) ||
    (next === "ما" && /^[يت]?(?:بدو|ظهر|ظن)$/u.test(items[i + 2]?.word ?? ""))
  );
}
