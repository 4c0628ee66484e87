import type { Item } from "../../text/item.ts";
import { spelled } from "../../text/spelled.ts";
import { isOneOf } from "../../text/traits.ts";

/** `كانت وسائل إعلام محلية | قد تحدثت`: nothing but the subject stands between `كان` and `قد`. */
export function isOfPast(items: readonly Item[], at: number, to: number, cue: number): boolean {
  return to === cue - 1 && items[to]?.word === "قد" && isOneOf(items[at - 1], WAS);
}
const WAS = spelled("[وف]?كان(?:ت|وا)?");

/** `وكانت لجنة الأطباء، أعلنت`: between `كان` and its verb stands the subject of both, with a comma behind it. */
export function isOfWas(items: readonly Item[], at: number, to: number, cue: number): boolean {
  return to === cue - 1 && isComma(items[to]) && isOneOf(items[at - 1], WAS);
}

function isComma(item: Item | undefined): boolean {
  return item?.tags.includes("comma") === true;
}
