import type { Item } from "../../text/item.ts";

/** `كانت وسائل إعلام محلية | قد تحدثت`: nothing but the subject stands between `كان` and `قد`. */
export function isOfPast(items: readonly Item[], at: number, to: number, cue: number): boolean {
  return to === cue - 1 && items[to]?.word === "قد" && WAS.test(items[at - 1]?.word ?? "");
}
const WAS = /^[وف]?كان(?:ت|وا)?$/u;
