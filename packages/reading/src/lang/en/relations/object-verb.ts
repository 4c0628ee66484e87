import type { Item } from "../../../text/item.ts";
import { isFiniteAt } from "./finite.ts";
import { predicateAfter } from "./predicate-after.ts";

/** Words that may stand between a verb and its object. */
const BETWEEN = 3;
/** Words of a list of objects; bounds the walk. */
const LIST = 22;

/**
 * Index of the verb whose object stands at `at`, -1 where none does: right before it ("brought down 21 of 26 drones"), or before
 * the list that it stands in ("damaged the grain depot, a mosque and upwards of 130 homes").
 */
export function objectVerb(items: readonly Item[], at: number): number {
  const near = verbBefore(items, at);
  return near >= 0 ? near : verbOfList(items, at);
}

function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 1 - BETWEEN); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return -1;
    if (item.tags.includes("pred")) return takesObject(items, i) && !isNamedDeed(items, i) ? i : -1;
    // "a man who killed a guard met 12 farmers"
    if (ENDS.some((tag) => item.tags.includes(tag)) || isVerb(item)) return -1;
  }
  return -1;
}

/** "After the exchange 25 guards went back", "since their arrest 12 activists": a deed that is named, and no verb with an object. */
export function isNamedDeed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  // "the arrest of 12 men" has them
  if (items[at + 1]?.word === "of") return false;
  const named = ["article", "poss"].some((tag) => before?.tags.includes(tag) === true);
  return named && !/(?:ed|ing|en)$/u.test(items[at]?.word ?? "");
}

function isVerb({ tags }: Item): boolean {
  return tags.includes("verb-past") && !tags.includes("pred");
}

const ENDS: readonly string[] = ["func", "in", "of", "comma", "stop", "clause", "reach", "say"];

/**
 * The verb before a list: back over "and" and commas, and over noun phrases of which nothing is told. The list opens with an
 * article, a possessive or a number right behind its verb: "seized a bishop and three seminarians".
 */
function verbOfList(items: readonly Item[], at: number): number {
  if (!isJoint(items[behindHedge(items, at)])) return -1;
  // "killed 12 people, and three belonged to the army": a number alone has a verb of its own
  if (items[at]?.chunk?.kind !== "count") return -1;
  // "killed a guard and 12 farmers ran to the bridge": they have a verb of their own
  if (isFiniteAt(items, at + 1)) return -1;
  // "killing 17 soldiers, two sources and an official said": those who tell it
  if (predicateAfter(items, at)?.kind === "say") return -1;
  for (let i = behindHedge(items, at) - 1; i >= Math.max(0, at - LIST); i--) {
    const item = items[i];
    if (item === undefined) return -1;
    if (item.tags.includes("pred")) return takesObject(items, i) && opens(items[i + 1]) ? i : -1;
    // "a post office": whatever else the word may be, behind an article it is a noun
    const named = item.chunk === null && items[i - 1]?.tags.includes("article") === true;
    if (!named && !isInList(item)) return -1;
  }
  return -1;
}

/** "some", "upwards of", "as many as" before the number are taken into it by then; "nearly all" is not. */
function behindHedge(items: readonly Item[], at: number): number {
  return HEDGES.has(items[at - 1]?.word ?? "") ? at - 2 : at - 1;
}
const HEDGES: ReadonlySet<string> = new Set(
  "some perhaps maybe the his her its their our all".split(" "),
);

function isJoint(item: Item | undefined): boolean {
  return item !== undefined && (item.word === "and" || item.tags.includes("comma"));
}

/** What a list of objects is made of: nouns, what stands before them, "of", and what joins them. */
function isInList(item: Item): boolean {
  const { chunk, tags, word } = item;
  if (chunk !== null) return chunk.kind !== "date";
  if (word === "and" || word === "or" || word === "of" || word === "with") return true;
  if (CLAUSES.has(word)) return false;
  return tags.every((tag) => LISTED.has(tag)) && !/(?:ed|ing)$/u.test(word);
}

const CLAUSES: ReadonlySet<string> = new Set(
  "who which that when while where as but than because if after before there then so he she they it we i you also".split(
    " ",
  ),
);
const LISTED: ReadonlySet<string> = new Set(
  "counted single many member staff kin captive site goods vehicle arms ordnance tally modifier article poss possessive comma dash of body-noun force formation unlisted crew".split(
    " ",
  ),
);

function opens(next: Item | undefined): boolean {
  if (next === undefined) return false;
  if (next.chunk !== null) return next.chunk.kind !== "date";
  // "killed him and four of his neighbours"
  // in a headline "Fire destroys warehouse and 12 cars"
  return (
    (next.tags.includes("single") && next.tags.includes("counted")) ||
    /^(?:him|them|her|me|us)$/u.test(next.word) ||
    next.tags.includes("article") ||
    next.tags.includes("poss") ||
    HEDGES.has(next.word)
  );
}

function takesObject(items: readonly Item[], at: number): boolean {
  const tags = items[at]?.tags ?? [];
  if (tags.includes("intransitive")) return false;
  const passive = items[at - 1]?.tags.includes("aux") === true && tags.includes("past");
  return !passive || hasHad(items, at);
}

/** "had freed nine": active; "were freed nine" is none. */
function hasHad(items: readonly Item[], at: number): boolean {
  return ["had", "has", "have", "having"].includes(items[at - 1]?.word ?? "");
}
