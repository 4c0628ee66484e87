import { NEAR_JOIN } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { isAttachedAnd } from "./near-name-arabic.ts";

/** Words of one name of a list. */
const WORDS = 3;
/** Names of a list; a longer one is none that is read. */
const NAMES = 12;
/** Several places of one kind; folded. Behind such a word names need no other sign. */
const SEVERAL =
  /^(?:ال)?(?:محافظات|مدن|بلدات|قري|ولايات|مديريات|اقضيه|نواحي|احياء|مقاطعات|اقاليم|provinces|governorates|cities|towns|villages|districts|departments|counties|states|neighbou?rhoods)$/u;

/**
 * "in the provinces of Olm, Tesk and Velm", `في محافظات درسا وعلم وتل قطران`: the names behind a word for several places; null where no list stands there. Three who died in them are some of all.
 */
export function listedNames(items: readonly Item[], from: number, raw: string): string | null {
  const kind = items[from]?.tags.includes("article") === true ? from + 1 : from;
  if (!SEVERAL.test(items[kind]?.word ?? "")) return null;
  const isEnglish = items[kind + 1]?.word === "of";
  const names: string[] = [];
  let at = isEnglish ? kind + 2 : kind + 1;
  while (names.length < NAMES) {
    const end = nameEnd(items, at, raw, isEnglish);
    const first = items[at];
    if (first === undefined || end === at) break;
    const start = isAttachedAnd(first) ? first.start + 1 : first.start;
    names.push(raw.slice(start, items[end - 1]?.end));
    at = behindJoint(items, end);
    if (at < 0) break;
  }
  return names.length < 2 ? null : names.toSorted().join(NEAR_JOIN);
}

/** Where the next name begins; -1 where the list ends. */
function behindJoint(items: readonly Item[], end: number): number {
  const next = items[end];
  if (next === undefined) return -1;
  if (next.tags.includes("comma")) return items[end + 1]?.word === "and" ? end + 2 : end + 1;
  if (next.word === "and") return end + 1;
  return next.conj || isAttachedAnd(next) ? end : -1;
}

function nameEnd(items: readonly Item[], at: number, raw: string, isEnglish: boolean): number {
  const first = items[at];
  if (first?.chunk?.kind === "name" && first.chunk.is === "place") return at + 1;
  let end = at;
  while (end < Math.min(items.length, at + WORDS)) {
    const item = items[end];
    if (item === undefined || item.chunk !== null || item.tags.length > 0) break;
    if (isEnglish && !/^\p{Lu}/u.test(raw.slice(item.start, item.end))) break;
    if (end > at && (item.conj || isAttachedAnd(item))) break;
    end++;
  }
  return end;
}
