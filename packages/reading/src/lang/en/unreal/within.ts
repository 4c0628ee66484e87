import type { Item } from "../../../text/item.ts";

/** How far a clause reaches from a number. */
export const CLAUSE = 14;

/** Is it the end of a clause of which a number is told? */
export function isWall({ tags }: Item): boolean {
  return ["stop", "colon", "semicolon", "quote", "say"].some((tag) => tags.includes(tag));
}

/** Is a number, with or without its noun, read there? */
export function isNumbered(item: Item | undefined): boolean {
  return item?.chunk?.kind === "count" || item?.chunk?.kind === "quantity";
}
