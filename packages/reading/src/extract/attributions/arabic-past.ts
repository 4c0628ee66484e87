import type { Item } from "../../text/item.ts";

/** `كانت وسائل إعلام محلية | قد تحدثت`: nothing but the subject stands between `كان` and `قد`. */
export function isOfPast(items: readonly Item[], at: number, to: number, cue: number): boolean {
  return to === cue - 1 && items[to]?.word === "قد" && WAS.test(items[at - 1]?.word ?? "");
}
const WAS = /^[وف]?كان(?:ت|وا)?$/u;

/** `وكانت لجنة الأطباء، أعلنت`: between `كان` and its verb stands the subject of both, with a comma behind it. */
export function isOfWas(items: readonly Item[], at: number, to: number, cue: number): boolean {
  return to === cue - 1 && isComma(items[to]) && WAS.test(items[at - 1]?.word ?? "");
}

function isComma(item: Item | undefined): boolean {
  return item?.tags.includes("comma") === true;
}
