import type { Quantity } from "../../text/item.ts";

/** Digits that read like a year: "2022", and not "2,022", which nobody writes of a year. */
export function yearLike({ digits, low, high, start, end }: Quantity): boolean {
  if (!digits || low === null || low < FIRST || low > LAST) return false;
  return !(low === high && end - start === GROUPED);
}

const FIRST = 1900;
const LAST = 2100;
/** Length of four digits with a sign between the thousands. */
const GROUPED = 5;
