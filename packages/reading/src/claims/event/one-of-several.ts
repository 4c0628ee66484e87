import type { Item } from "../../text/item.ts";
import { DEEDS } from "../deeds.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** What ends a clause. */
const STOPS = tagList("stop", "clause");
const NUMBERS = tagList("count", "quantity");

/** Items before a figure among which the deed of its clause stands. */
const REACH = 10;
const ARABIC_ONE: ReadonlySet<string> = new Set(["احد", "احدي"]);
const OF_SEVERAL: ReadonlySet<string> = new Set([
  "the",
  "these",
  "those",
  "its",
  "their",
  "two",
  "several",
]);

/**
 * "One of the attacks killed 24 soldiers", `إحدى الغارات أوقعت 12 قتيلاً`: a number of one of several deeds, and nobody says of
 * which. Set against the toll of one that is known it would make a false conflict.
 */
export function isOfOneOfSeveral(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (hasOneOf(item, NUMBERS)) return false;
    if (!DEEDS.has(item.word)) continue;
    const one = items[i - 1];
    if (ARABIC_ONE.has(one?.word ?? "")) return item.def || item.word.startsWith("ال");
    const english = OF_SEVERAL.has(one?.word ?? "") && items[i - 2]?.word === "of";
    if (english) return items[i - 3]?.word === "one";
  }
  return false;
}
