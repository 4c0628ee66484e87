import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const STOPS = tagList("stop", "clause", "comma", "count", "quantity");
/** Items behind a number in which it is said when they were killed. */
const REACH = 8;

/**
 * "Shot four soldiers after they had surrendered", `أعدموا أربعة جنود بعد استسلامهم`: killed outside the fight, which a report tells beside the dead of the fight and not as
 * their number. At its head it is the news itself.
 */
export function isAfterSurrender(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS)) return false;
    if (item.word !== "after" && item.word !== "بعد") continue;
    return items.slice(i + 1, i + 5).some(({ word }) => SURRENDERS.test(word));
  }
  return false;
}
const SURRENDERS = /^(?:surrender(?:ed|ing)?$|استسلام|استسلم)/u;
