import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const WALLS = tagList("stop", "clause", "comma", "aux", "count", "quantity");
/** Items from the verb of what happened to its day. */
const REACH = 8;

/** What happens to a ship, a bus, a building or a place, by which people die in it. */
const HAPPENED: ReadonlySet<string> = new Set(
  "capsized sank overturned flipped crashed collapsed exploded burned burnt derailed plunged fell hit struck tore swept ripped occurred happened broke erupted".split(
    " ",
  ),
);

/**
 * "100 people are missing from a boat that capsized Wednesday", "nine died in a blaze which tore through the hall on Monday": the day of what it is that they are missing from, which
 * a relative clause at `at` tells. Index of the day, -1 for none.
 */
export function dayOfThing(items: readonly Item[], at: number): number {
  if (!/^(?:that|which)$/u.test(items[at]?.word ?? "")) return -1;
  if (!HAPPENED.has(items[at + 1]?.word ?? "")) return -1;
  for (let i = at + 2; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return -1;
    if (item.chunk?.kind === "date") return i;
  }
  return -1;
}
