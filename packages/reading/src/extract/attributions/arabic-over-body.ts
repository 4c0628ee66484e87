import type { Item } from "../../text/item.ts";
import { LISTENERS } from "./arabic-adjuncts.ts";
import type { Head } from "./arabic-head.ts";
import { isDefinite, isRecipient } from "./arabic-words.ts";

/**
 * `المدير الولائي للحماية المدنية`, `الأمين العام للأمم المتحدة`: behind an office with the adjective of its rank stands what it is over;
 * `قال الوزير للجنة`, `أبلغ المدير العام للصحافيين` tell them.
 */
export function standsOverBody(items: readonly Item[], at: number, head: Head): boolean {
  const [rank, item] = [items[at - 1], items[at]];
  if (item === undefined || rank === undefined || head.kind !== "person" || at - 1 <= head.noun)
    return false;
  if (!RANK.test(rank.word) && !(rank.def && RANK.test(`ال${rank.word}`))) return false;
  if (rank.chunk !== null || isListener(item)) return false;
  return item.prep === "ل" || (item.sense === null && /^لل\p{L}{3}/u.test(item.word));
}

function isListener(item: Item): boolean {
  return isRecipient(item) || LISTENERS.has(item.word) || item.tags.includes("counted");
}
const RANK = /^ال(?:\p{L}{2,}ي|عام|اعلي|سامي?)$/u;

/** What such an office is over goes on as long as its adjectives do. */
export function endOfBody(items: readonly Item[], from: number, stop: number): number {
  let to = from;
  while (to < stop && isDefinite(items[to]) && isOfBody(items[to])) to++;
  return to;
}

/** `المدنية` of `للحماية المدنية`; `العقيد` is who holds the office. */
function isOfBody(item: Item | undefined): boolean {
  return item?.chunk === null && item.word.endsWith("ه") && !item.tags.includes("rank");
}
