import type { Item } from "../../../text/item.ts";
import { hasOneOf, tagList } from "../../../text/tag-list.ts";

/** Items from "missing" to the verb that ends it. */
const REACH = 12;
const WALLS = tagList("stop", "clause", "comma", "count", "quantity", "say");
const OPENS: ReadonlySet<string> = new Set(
  "and not after before when where while that as".split(" "),
);
const FOUND: ReadonlySet<string> = new Set(
  "found located rescued traced recovered freed released buried alive safe home".split(" "),
);
const CAME_BACK: ReadonlySet<string> = new Set(
  "returned reappeared resurfaced turned died drowned".split(" "),
);

/**
 * Whether those who were missing are said to be so no more: "six people who had been missing were found", "four men missing since Friday were rescued", "four missing men returned home".
 * `from` is right behind the words that call them missing.
 */
export function isFoundAgain(items: readonly Item[], from: number): boolean {
  let aux = false;
  for (let i = from; i < Math.min(items.length, from + REACH); i++) {
    const item = items[i];
    if (item === undefined) return false;
    if (hasOneOf(item, WALLS) || OPENS.has(item.word)) return false;
    if (item.chunk !== null) continue;
    if (CAME_BACK.has(item.word)) return true;
    if (aux && FOUND.has(item.word)) return true;
    aux ||= item.tags.includes("aux");
  }
  return false;
}
