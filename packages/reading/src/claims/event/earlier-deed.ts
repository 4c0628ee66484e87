import type { DateChunk, Item } from "../../text/item.ts";
import { DEEDS } from "../deeds.ts";

/** What does harm, beside the words for deeds: whoever tells of one with "a" has not told of it before. */
const HARMS: ReadonlySet<string> = new Set(
  "bomb bomber mine missile rocket shell drone grenade device gunman suicide-bomber truck quake earthquake fire flood landslide".split(
    " ",
  ),
);
/** A word for a deed, or for what does harm. */
export function isOwnDeed(word: string): boolean {
  return DEEDS.has(word) || HARMS.has(word);
}

/** Items from the article to its noun: "a large roadside bomb". */
const ARTICLE_REACH = 4;
/** Items from a deed over what it struck to the number. */
const DEED_REACH = 12;

/**
 * "A car bomb killed 14 on Tuesday. Last Thursday, a roadside bomb killed three soldiers": a deed with an article of its own, on a day at least two days before that of the news,
 * or "a week earlier", is another one, though it is done in the same way. Rounds of many deeds have each of their own too. "On Wednesday, divers found two bodies" goes on with the news,
 * as what "the bomb" did does.
 */
export function isOfEarlierDeed(
  items: readonly Item[],
  at: number,
  day: DateChunk | null,
  news: string | null,
  raw: string,
): boolean {
  const isBefore =
    day !== null && day.to !== null && news !== null && day.grain === "day" && day.to < news;
  return (isBefore || opensEarlier(items, raw)) && hasOwnDeed(items, at);
}

/** "A week earlier, …": counted back from the news, whatever day that was. */
function opensEarlier(items: readonly Item[], raw: string): boolean {
  const [first, second] = items;
  const chunk = first?.chunk;
  return (
    chunk?.kind === "date" &&
    BACK.test(raw.slice(chunk.start, chunk.end)) &&
    second?.tags.includes("comma") === true
  );
}
const BACK = /(?:day|week|month|year)s? (?:earlier|before|previously)$/iu;

/** "a roadside bomb killed three", "killed three in a raid": no article of a deed that is known. */
function hasOwnDeed(items: readonly Item[], at: number): boolean {
  const from = Math.max(0, at - DEED_REACH);
  for (let i = from; i < Math.min(items.length, at + DEED_REACH); i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) continue;
    if (!isOwnDeed(item.word)) continue;
    // "police found a bomb at the market; the toll has reached 15": told in another clause
    const between = i < at ? items.slice(i, at) : items.slice(at, i);
    if (
      between.some(
        ({ tags, word }) => tags.includes("stop") || tags.includes("clause") || word === ";",
      )
    )
      continue;
    const words = items.slice(Math.max(0, i - ARTICLE_REACH), i).map(({ word }) => word);
    const article = words.findLastIndex((word) =>
      /^(?:an?|the|this|that|its|their|no)$/u.test(word),
    );
    if (/^an?$/u.test(words[article] ?? "")) return true;
  }
  return false;
}
