import type { Item } from "../../text/item.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** With whom a reporter or a monitor spoke. */
const INTERVIEWS = words("interviewed interviewing interviews interview polled surveyed");
const SPEAKING = words("spoke spoken speaking talked talking");
/** How papers and pictures are looked at. */
const LOOKED = words(
  "reviewed examined analysed analyzed studied collated geolocated verified watched viewed compared",
);
/** What is looked at so: never a thing of the event. */
const PAPERS =
  /^(?:videos?|photographs?|photos?|pictures?|images?|clips?|recordings?|documents?|records|testimonies|statements|posts|messages|files|articles|reports|interviews|footage|certificates|calls)$/u;
/** From the verb to its object, over adverbs and another object ("43 survivors and 12 witnesses"). */
const REACH = 7;

/** "We spoke to 16 survivors and examined 23 photographs": on what a report rests, and nobody and nothing of the event. */
export function isSurveyed(items: readonly Item[], at: number): boolean {
  const chunk = items[at]?.chunk;
  if (chunk?.kind !== "count") return false;
  const people = chunk.unit === "persons" || chunk.unit === "families";
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (
      item === undefined ||
      hasOne(item.tags, ["stop", "clause", "comma", "colon", "say", "that"])
    )
      return false;
    const next = items[i + 1]?.word;
    if (INTERVIEWS.has(item.word)) return people;
    if (SPEAKING.has(item.word)) return people && (next === "to" || next === "with");
    if (LOOKED.has(item.word)) return !people && isPaper(items, at);
    if (hasOne(item.tags, ["verb-past", "pred", "aux"]) && i < at - 1) return false;
  }
  return false;
}

function hasOne(tags: readonly string[], some: readonly string[]): boolean {
  return some.some((tag) => tags.includes(tag));
}

/** "23 photographs", "58 mobile phone videos" */
function isPaper(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 4).some(({ word, chunk }, i) => {
    if (PAPERS.test(word)) return true;
    return i === 0 && chunk?.kind === "count" && chunk.noun.includes("document");
  });
}
