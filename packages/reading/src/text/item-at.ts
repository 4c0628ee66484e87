import type { Item } from "./item.ts";

/**
 * Index of the first item that ends behind `offset`, -1 where none does. Items stand in the order of the text, so that halving finds it: a sentence
 * without an end is asked so by each of its numbers.
 */
export function firstEndingAfter(items: readonly Pick<Item, "end">[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low < items.length ? low : -1;
}

/** Index of the first item that starts at `offset` or behind it, -1 where none does. */
export function firstStartingFrom(
  items: readonly Pick<Item, "start" | "end">[],
  offset: number,
): number {
  let at = firstEndingAfter(items, offset);
  while (at >= 0 && (items[at]?.start ?? Infinity) < offset)
    at = at + 1 < items.length ? at + 1 : -1;
  return at;
}
