import type { Measure } from "../../model/figure.ts";
import type { Item } from "../../text/item.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";
import { isDeed } from "../deeds.ts";

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
 * "100 people are missing from a boat that capsized Wednesday", "nine died in a blaze which tore through the hall on Monday", "nine died when a bus overturned on Saturday": the
 * day of what it is that they are missing from, which the clause at `at` tells. `figure` is where the number stands. Index of the day, -1 for none.
 */
export function dayOfThing(items: readonly Item[], at: number, figure: number): number {
  const verb = /^(?:that|which)$/u.test(items[at]?.word ?? "")
    ? at + 1
    : verbOfWhen(items, at, figure);
  if (!HAPPENED.has(items[verb]?.word ?? "")) return -1;
  for (let i = verb + 1; i < Math.min(items.length, verb + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, WALLS)) return -1;
    if (item.chunk?.kind === "date") return i;
  }
  return -1;
}

/** Items of the subject of such a clause. */
const SUBJECT = 9;
const BY_IT: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing"]);

/** "when a bus overturned", "after a ferry sank" right behind what befell those counted: where its verb stands; who is arrested after a blast is so on some other day. */
function verbOfWhen(items: readonly Item[], at: number, figure: number): number {
  const word = items[at]?.word;
  if (word !== "when" && word !== "after") return -1;
  const told = word === "when" ? items.slice(figure + 1, at) : items.slice(at - 1, at);
  if (!told.some(({ sense }) => sense?.measure !== undefined && BY_IT.has(sense.measure)))
    return -1;
  if (told.some(({ tags }) => tags.includes("comma"))) return -1;
  for (let i = at + 1; i < Math.min(items.length, at + 1 + SUBJECT); i++)
    if (HAPPENED.has(items[i]?.word ?? "")) return i;
  return -1;
}

const REFERS: ReadonlySet<string> = new Set(["that", "which", "who"]);
const WAS: ReadonlySet<string> = new Set(["was", "were", "had"]);
/** Items from such a pronoun to the day in its clause. */
const RELATIVE = 7;

/**
 * "A strike in the town that was besieged in March killed seven": a day of what was done to the place, and not of the verb behind it. "The storm that crossed the
 * county on Sunday killed three" has its own.
 */
export function isOfThePlace(items: readonly Item[], date: number): boolean {
  const next = items[date + 1];
  if (next?.chunk !== null || !next.tags.includes("pred")) return false;
  for (let i = date - 1; i > Math.max(0, date - RELATIVE); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null || hasOneOf(item, CLOSES)) return false;
    if (!REFERS.has(item.word)) continue;
    return !isDeed(items[i - 1]?.word) && WAS.has(items[i + 1]?.word ?? "");
  }
  return false;
}
const CLOSES = tagList("stop", "clause", "comma");
