import { hasAny } from "../../extract/attributions/arabic-words.ts";
import type { Item } from "../../text/item.ts";
import { isOf, itemClass } from "../../text/traits.ts";

/** The number is what a toll or a count came to: "the toll rose to 19", "put the number of dead at 19", `بلغت الحصيلة 25`. */
export function isOfToll(items: readonly Item[], at: number): boolean {
  let comes = false;
  for (let i = at - 1; i >= Math.max(0, at - TOLL_REACH); i--) {
    const item = items[i];
    if (item === undefined || isOf(item, WALLS)) return false;
    // "Yesterday it was 122", "on Thursday it stood at 19"
    const isIt = i >= at - 3 && item.word === "it";
    if (isIt && hasAny(items[i + 1] ?? item, ["aux", "reach"])) return true;
    comes ||= isOf(item, REACHES) || item.word === "as";
    if (!item.tags.includes("toll")) continue;
    if (comes) return true;
    // `بلغت حصيلة القتلى الخميس 25`, `وكانت الحصيلة أمس 15`: the verb stands before its toll
    return items.slice(Math.max(0, i - 2), i).some(stands);
  }
  return false;
}
const TOLL_REACH = 24;
const stands = (item: Item): boolean => hasAny(item, ["reach"]) || /^و?كانت?$/u.test(item.word);
const WALLS = itemClass(["stop", "clause", "that", "quote", "count", "quantity"]);
const REACHES = itemClass(["reach", "reach-weak"]);
