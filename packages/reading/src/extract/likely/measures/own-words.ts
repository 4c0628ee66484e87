import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import type { NumberInSentence } from "./signs.ts";

// What the number's own verb or noun says in English, whatever words for an outcome stand around: each with the phrase in which the weights were wrong.

const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "wounded", "missing", "bodies"]);

/** "The shells fell as about 500 people stood beside a clinic": what they did, unless the clause goes on to what befell them ("500 people gathered outside were hurt"). */
export function isStanding({ items, at }: NumberInSentence, measure: Measure): boolean {
  if (!HARMED.has(measure) || !STANDS.test(items[at + 1]?.word ?? "")) return false;
  for (const item of items.slice(at + 2, at + 2 + CLAUSE)) {
    if (ENDS.some((tag) => item.tags.includes(tag))) return true;
    if (item.sense?.measure !== undefined && HARMED.has(item.sense.measure)) return false;
  }
  return true;
}
const STANDS =
  /^(?:queued|stood|waited|gathered|sat|slept|prayed|assembled|watched|marched|rallied|protested|fired|opened|patrolled|guarded)$/u;
/** Words from such a verb to the end of its clause. */
const CLAUSE = 18;
const ENDS: readonly string[] = ["stop", "comma", "clause"];

/** "destroyed the base and recovered 31 motorcycles, a donkey and two vans": what was taken is not destroyed with what stands before. */
export function isRecovered({ items, at }: NumberInSentence): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LIST); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (TAKING.test(item.word)) return true;
    if (!isOfList(items, i)) return false;
  }
  return false;
}
const TAKING =
  /^(?:recover|seiz|confiscat|captur|impound|stole|steal|loot|receiv|deliver)(?:s|e|ed|es|n|ing)?$/u;
/** Items of a list from its verb to one of its numbers. */
const LIST = 12;

/** "about", "a donkey and", "14 rifles,": what may stand between the verb of a list and a number of it. */
function isOfList(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.chunk !== null) return item.chunk.kind === "count" || item.chunk.kind === "quantity";
  if (item.tags.includes("comma") || /^(?:and|about|some|at|least|an?)$/u.test(item.word))
    return true;
  const before = items[at - 1];
  return item.tags.length === 0 || item.tags.includes("counted")
    ? before?.chunk?.kind === "quantity" || /^an?$/u.test(before?.word ?? "")
    : false;
}

/** "burns to both hands", "lost two legs": of one body. */
export function isOfBody({ items, at }: NumberInSentence): boolean {
  return BODY.test(items[at + 1]?.word ?? "");
}
const BODY = /^(?:hands|legs|arms|feet|eyes|limbs|fingers|toes|ears)$/u;

/** "Of the prison's 300 inmates, 12 escaped", "half of the prison's 300 inmates escaped": what is told is told of some of them. */
export function isWholeOfSome({ items, at }: NumberInSentence): boolean {
  const from = items.slice(Math.max(0, at - OF_THE), at).findLastIndex(({ word }) => word === "of");
  const of = from < 0 ? -1 : Math.max(0, at - OF_THE) + from;
  if (
    of < 0 ||
    items.slice(of + 1, at).some(({ chunk }) => chunk !== null && chunk.kind !== "name")
  )
    return false;
  if (of > 0)
    return /^(?:half|third|quarter|two-thirds|most|some|none)$/u.test(items[of - 1]?.word ?? "");
  const comma = items.findIndex(({ tags }, i) => i > at && tags.includes("comma"));
  const next = comma < 0 ? [] : items.slice(comma + 1, comma + 1 + OF_THE);
  return next.some(({ chunk }) => chunk?.kind === "quantity" || chunk?.kind === "count");
}
/** Words of "of the prison's" before the number. */
const OF_THE = 4;

/** "Five manslaughter convictions", "three murder charges": what a court counts is nobody. */
export function isOfVerdicts({ items, at, count }: NumberInSentence): boolean {
  if (count !== null) return false;
  for (const { chunk, word } of items.slice(at + 1, at + 1 + NOUN)) {
    if (chunk !== null || !/^\p{L}+$/u.test(word)) return false;
    if (VERDICTS.test(word)) return true;
  }
  return false;
}
/** Words from a number to its noun. */
const NOUN = 4;
const VERDICTS =
  /^(?:convictions?|charges|verdicts|acquittals|indictments|sentences|warrants|pleas|appeals|counts)$/u;

/** "Fighters of the League's Front 18", "Battalion 47": a number that is a part of a name. */
export function isOfName({ quantity, count, raw }: NumberInSentence): boolean {
  // letters, since a name may be one item with whom it is said of
  const before = raw.slice(Math.max(0, quantity.start - NAME), quantity.start);
  return count === null && quantity.digits && UNITS.test(before);
}
/** Letters of the longest of these words, with what parts it from its number. */
const NAME = 13;
const UNITS =
  /(?:^|\P{L})(?:Front|Brigade|Battalion|Division|Regiment|Unit|Column|Squadron|Company|Camp|Block|Sector|Zone|Ward|Gate|Route|Highway|Flight) $/u;
