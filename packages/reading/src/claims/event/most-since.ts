import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const PARTS = tagList("stop", "clause", "comma", "colon");

/** Items from "since" to the number, and back from it to what was the deadliest. */
const REACH = 12;
const MOST_REACH = 8;

const SINCE: ReadonlySet<string> = new Set(["since", "منذ", "مذ"]);
const MOST: ReadonlySet<string> = new Set(
  "deadliest bloodiest worst biggest largest heaviest highest gravest first most اكثر اعنف اسوا اكبر اول اولي اعلي ادمي اخطر اضخم الاكثر الاعنف الاسوا الاكبر الاول الاولي الاعلي الادمي الاخطر الاضخم".split(
    " ",
  ),
);

/**
 * "the deadliest attack since 60 people were killed at a wedding", `الأكثر دموية منذ مقتل 60 شخصاً`: what the news is the worst since is
 * another event, and its toll none of this one. "The worst since January, with 60 dead" counts from a day on.
 */
export function isMostSince(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, PARTS) || item.chunk?.kind === "date") return false;
    if (SINCE.has(item.word)) return followsMost(items, i);
  }
  return false;
}

/** "In the worst attack since the war began in 2029": of what it is the worst, and no day since which anybody counts. */
export function followsMost(items: readonly Item[], since: number): boolean {
  for (let i = since - 1; i >= Math.max(0, since - MOST_REACH); i--) {
    const before = items[i];
    if (before === undefined || hasOneOf(before, PARTS)) return false;
    if (MOST.has(before.word)) return true;
  }
  return false;
}
