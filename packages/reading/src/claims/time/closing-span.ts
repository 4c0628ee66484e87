import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

/** `خلال الشهر الماضي`, `خلال الفترة الممتدة من 2 إلى 8 نيسان`, `في الفترة ما بين 2 و8 نيسان`: words from the comma to the time. */
const LEAD = 6;
const DURING = /^(?:خلال|طوال|طيله)$/u;
const PERIOD = /^(?:فتره|الفتره|مده|المده)$/u;
const OF_SPAN = /^(?:شهر|عام|سنه|اسبوع|ايام|من|ما|بين|(?:ال)?ممتده|(?:ال)?ماضي|(?:ال)?فتره|في)$/u;
/** Behind it nothing is told any more. */
const END = tagList("stop");
/** Who says it, and a clause of its own between a number and the end. */
const WALLS = tagList("stop", "clause", "that", "say", "says-on", "quote");
/** `الذين`, `حيث`, `بعد`: what stands behind them is of something else. */
const OTHER = /^(?:الذي|التي|الذين|حيث|بعد|بعدما|قبل|عندما|حين)$/u;

/** For a sentence the place of that date, looked for once: each of its numbers asks. */
const SPANS = new WeakMap<readonly Item[], number>();

/**
 * `قتل الجيش تسعة، وجرح 17، فيما احتجز خمسة، خلال الشهر الماضي`: a time over which all the numbers of an Arabic sentence were counted closes it behind a comma. Index of its date, -1
 * where none does or the number at `at` has a day or a speaker of its own between.
 */
export function closingSpan(items: readonly Item[], at: number): number {
  const date = SPANS.get(items) ?? findSpan(items);
  SPANS.set(items, date);
  if (date <= at || date - at > REACH) return -1;
  const between = items.slice(at + 1, date);
  return between.some(isOther) ? -1 : date;
}
const REACH = 40;

function isOther(item: Item): boolean {
  if (item.chunk?.kind === "date") return true;
  return item.chunk === null && (hasOneOf(item, WALLS) || OTHER.test(item.word));
}

function findSpan(items: readonly Item[]): number {
  const last = items.findLastIndex((item) => !hasOneOf(item, END));
  if (last < 2 || items[last]?.chunk?.kind !== "date") return -1;
  for (let i = last - 1; i >= Math.max(1, last - LEAD); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return -1;
    const opens =
      DURING.test(item.word) || (item.word === "في" && PERIOD.test(items[i + 1]?.word ?? ""));
    if (opens && items[i - 1]?.tags.includes("comma") === true) return last;
    if (!opens && !OF_SPAN.test(item.word)) return -1;
  }
  return -1;
}
