import type { Item } from "../../text/item.ts";

/**
 * Is `فقد` at `by` the particle (`ف` and `قد`) and no verb of loss? `فقد تجاوزوا 200`, `فقد تم إدخال 12 سجيناً إلى المستشفى`; behind a comma
 * before any verb (`وبحسب المنظمة، فقد وثقت 20 قتيلاً`), where whoever lost somebody would stand.
 */
export function isFaQad(items: readonly Item[], by: number): boolean {
  const next = items[by + 1];
  const word = next?.word ?? "";
  if (/^\p{L}{2,}وا$/u.test(word) || /^(?:تم|تمت|جري|جرت|كان|كانت|سبق)$/u.test(word)) return true;
  return next?.tags.includes("verb") === true || next?.sense?.slot === "count";
}
