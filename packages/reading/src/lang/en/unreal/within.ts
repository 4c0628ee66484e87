import type { Item } from "../../../text/item.ts";
import { isOf, itemClass } from "../../../text/traits.ts";

/** How far a clause reaches from a number. */
export const CLAUSE = 14;

/** Is it the end of a clause of which a number is told? */
export function isWall(item: Item): boolean {
  return isOf(item, WALL);
}
const WALL = itemClass(["stop", "colon", "semicolon", "quote", "say"]);

/** Is a number, with or without its noun, read there? */
export function isNumbered(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}
