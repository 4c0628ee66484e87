import type { Item } from "../../text/item.ts";
import { isNumber } from "./relations/words.ts";

/** Items from the whole to its last share. */
const REACH = 40;

/**
 * `قُتل 57 شخصاً، 45 في سهم و12 في حي التل`: numbers alone behind a whole, each with where it was, that make up the whole: they share it out, whether or
 * not a list knows the places. Is the number at `at` one of them?
 */
export function sharesByPlace(items: readonly Item[], at: number): boolean {
  const shares: number[] = [];
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isEnd(item)) return false;
    if (!isNumber(item)) continue;
    if (isShare(items, i)) shares.unshift(i);
    else return addsUp(items, i, at, shares);
  }
  return false;
}

function addsUp(
  items: readonly Item[],
  whole: number,
  at: number,
  before: readonly number[],
): boolean {
  const total = valueOf(items[whole]);
  const [first = at] = before;
  // between the whole and its first share no other verb tells of others
  if (total === null || items.slice(whole + 1, first).some(tellsAnew)) return false;
  let sum = before.reduce((all, i) => all + (valueOf(items[i]) ?? 0), 0);
  let parts = before.length;
  for (let i = at + 1; i < Math.min(items.length, whole + REACH) && sum < total; i++) {
    const item = items[i];
    if (item === undefined || isEnd(item) || tellsAnew(item)) break;
    if (!isNumber(item)) continue;
    if (!isShare(items, i)) break;
    sum += valueOf(item) ?? 0;
    parts++;
  }
  return parts > 1 && sum === total;
}

function isShare(items: readonly Item[], i: number): boolean {
  return items[i]?.chunk?.kind === "quantity" && items[i + 1]?.tags.includes("in") === true;
}

function tellsAnew({ tags, chunk }: Item): boolean {
  return chunk === null && tags.includes("pred") && tags.includes("verb");
}

function isEnd({ tags }: Item): boolean {
  return tags.includes("stop");
}

function valueOf(item: Item | undefined): number | null {
  const chunk = item?.chunk;
  if (chunk?.kind === "quantity") return chunk.bound === "exact" ? chunk.low : null;
  return chunk?.kind === "count" && chunk.quantity.bound === "exact" ? chunk.quantity.low : null;
}
