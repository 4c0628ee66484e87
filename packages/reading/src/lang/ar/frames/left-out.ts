import type { Item } from "../../../text/item.ts";
import { ends, isNumber } from "../relations/words.ts";
import { EXCEPT, ROOM_FOR, isNegation, isOf } from "./words.ts";

/** Items back to the negation that an exception belongs to. */
const REACH = 20;
/** Items between `مجهز` and whom it is for. */
const NEAR = 4;

/**
 * `قُتل الجميع عدا 12`, `كلهم باستثناء 12 شخصاً`: these it did not befall. Behind a negation they are just those whom it did
 * (`لم يُقتل إلا 12`), which `ar.relation.but-for` reads.
 */
export function isLeftOut(items: readonly Item[], at: number): boolean {
  const [near, far] = [items[at - 1], items[at - 2]];
  const except = isOf(EXCEPT, near)
    ? at - 1
    : near?.chunk === null && !near.tags.includes("pred") && isOf(EXCEPT, far)
      ? at - 2
      : -1;
  if (except < 0) return false;
  // `عدا عن 12 جريحاً`: and besides
  if (items[except + 1]?.word === "عن") return false;
  for (let i = except - 1; i >= Math.max(0, except - REACH); i--) {
    const item = items[i];
    if (item === undefined || ends(item)) break;
    if (isNegation(item)) return false;
  }
  return true;
}

/** `يتسع المستشفى لـ12 جريحاً`, `مجهز لاستقبال 12 قتيلاً`: whom it has room for. */
export function isRoomFor(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - NEAR); i--) {
    const item = items[i];
    if (item === undefined || isNumber(item) || item.tags.includes("comma")) return false;
    if (isOf(ROOM_FOR, item)) {
      const to = items.slice(i + 1, at + 1);
      return to.some(({ prep, word }) => prep === "ل" || word.startsWith("ل"));
    }
  }
  return false;
}
