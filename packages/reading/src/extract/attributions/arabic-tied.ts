import type { SourceKind } from "../../model/source.ts";
import type { Item } from "../../text/item.ts";

/**
 * `قناة الأفق التابعة | للجماعة`, `القوات الموالية | للحكومة`: behind an adjective that says to whom a body is tied, the index where the noun stands that it
 * asks for; `at` where none is.
 */
export function tieAt(items: readonly Item[], at: number): number {
  const [item, next] = [items[at], items[at + 1]];
  if (item?.chunk !== null || next === undefined || item.conj || item.prep !== "") return at;
  if (!TIED.test(item.word.replace(/^ال/u, ""))) return at;
  if (next.prep === "ل" || next.prep === "ب" || /^لل\p{L}{3}/u.test(next.word)) return at + 1;
  return OF.has(next.word) && items[at + 2] !== undefined ? at + 2 : at;
}
const TIED =
  /^(?:تابع|مدعوم|متحالف|موال|موالي|مقرب|محسوب|مرتبط|منتمي|مويد|داعم|مملوك|معارض|مناهض)(?:ه|ين|ون|ان)?$/u;
const OF: ReadonlySet<string> = new Set(["من", "علي", "الي", "مع"]);

/**
 * A medium that has a name is the same whoever stands behind it (`قناة الأفق | التابعة للجماعة`, and later `قناة الأفق`): index where what is said of it
 * begins, or `to`. `قناة تابعة للجماعة` has no other name.
 */
export function beforeTie(
  items: readonly Item[],
  from: number,
  to: number,
  kind: SourceKind,
): number {
  if (kind !== "agency" && kind !== "outlet") return to;
  for (let i = from + 1; i < to; i++) if (tieAt(items, i) > i) return i;
  return to;
}
