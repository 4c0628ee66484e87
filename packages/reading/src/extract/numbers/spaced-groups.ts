import type { Item } from "../../text/item.ts";

/** Tags of words that a number belongs to as their name: in "March 12 500 people" and `المادة 12 500 شخص` two numbers meet. */
const LABELS: readonly string[] = [
  "month",
  "hijri-month",
  "weekday",
  "article-word",
  "formation",
  "number-sign",
  "page-word",
  "phone-word",
  "weapon-word",
  "time-head",
  "hour",
  "plus",
  "digits",
];

/**
 * How many digit items from `i` on are one number written in groups of three: `12 500` with a no-break or thin space,
 * with a plain space too where nothing beside it says otherwise. One where it stands alone.
 */
export function spacedGroups(items: readonly Item[], i: number, raw: string): number {
  const first = items[i];
  if (first === undefined || !/^[1-9]\d{0,2}$/u.test(first.word)) return 1;
  let n = 1;
  let plain = false;
  for (;;) {
    const before = items[i + n - 1];
    const item = items[i + n];
    if (item === undefined || before === undefined || !/^\d{3}$/u.test(item.word)) break;
    const gap = raw.slice(before.end, item.start);
    if (gap !== " " && !/^[\u00a0\u202f\u2009\u2008]$/u.test(gap)) break;
    plain ||= gap === " ";
    n++;
  }
  if (n === 1 || !plain) return n;
  return standsClear(items[i - 1], items[i + n]) ? n : 1;
}

/** Nothing on either side makes two numbers, a telephone or a label of it. */
function standsClear(before: Item | undefined, after: Item | undefined): boolean {
  if (after !== undefined && /^[\d/]/u.test(after.word)) return false;
  return before === undefined || !LABELS.some((tag) => before.tags.includes(tag));
}
