import type { Item } from "../../text/item.ts";
import { nameOfDate, type Limits } from "./event-limits.ts";
import { hasOneOf, tagList } from "../../text/tag-list.ts";

const STOPS = tagList("stop", "clause");
const NUMBERS = tagList("count", "quantity");
const REACH = 14;

/** By which somebody came through another deed, or told of it. */
const THROUGH: ReadonlySet<string> = new Set(
  "survived escaped missed avoided evaded dodged witnessed outlived remembered".split(" "),
);

/**
 * "One of the soldiers killed in the raid | narrowly missed a similar attack in January 2016", "four of those killed | had escaped a bombing in May": behind which item another deed
 * is told, through which those counted came alive; its date is not theirs. -1 where none is, or where nothing before the verb says what befell them ("12 survived the fire of May").
 */
export function cameThroughAnother(items: readonly Item[], at: number): number {
  const chunk = items[at]?.chunk;
  let befell = chunk?.kind === "count" && chunk.measure !== null;
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || hasOneOf(item, STOPS) || hasOneOf(item, NUMBERS)) return -1;
    if (befell && item.chunk === null && THROUGH.has(item.word)) {
      if (isThroughOther(items, at, i)) return i;
      continue;
    }
    if (item.tags.includes("pred") && item.sense?.measure !== undefined) befell = true;
  }
  return -1;
}

/**
 * Told is another deed, and by those counted: "had escaped the raid of May", "narrowly missed a similar attack". "Witnessed by aid workers" is a participle, "a raid the mayor escaped on
 * Friday" has another subject, "were wounded and survived the attack" is of the deed told of already.
 */
function isThroughOther(items: readonly Item[], at: number, verb: number): boolean {
  let before = verb - 1;
  while (before > at && ADVERBS.test(items[before]?.word ?? "")) before--;
  const isPast = /^(?:had|has|have|having)$/u.test(items[before]?.word ?? "");
  // "in a raid the mayor | had escaped on Friday", "a raid which the mayor escaped": the deed itself is what was escaped
  const object = items[verb + 1]?.word ?? "";
  if (isPast)
    return /^(?:an?|the|that|this|another|his|their|her|its|two|several|previous|earlier|similar)$/u.test(
      object,
    );
  if (/^(?:an?|another|two|several|previous|earlier|similar)$/u.test(object)) return true;
  const told = items.slice(verb + 1, verb + 4).some(({ word }) => EARLIER.has(word));
  return object === "the" && told;
}
const ADVERBS =
  /^(?:narrowly|barely|just|only|already|once|previously|also|himself|themselves|luckily|miraculously)$/u;
const EARLIER: ReadonlySet<string> = new Set(
  "previous earlier similar other last first same".split(" "),
);

/** The deed through which those of a figure came, by its date; null where none is told. */
export function throughEvent(items: readonly Item[], at: number, limits: Limits): string | null {
  const through = cameThroughAnother(items, at);
  if (through < 0) return null;
  const date = items.slice(through).find(({ chunk }) => chunk?.kind === "date")?.chunk;
  return nameOfDate(date?.kind === "date" ? date : undefined, limits) ?? limits.earlier;
}
