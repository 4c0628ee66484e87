import type { Item } from "../../text/item.ts";
import { isVerbBase } from "./verbs.ts";

/** An object and its verb are rarely farther apart; bounds the walk. */
const REACH = 14;
/** What ends the clause of a count on its left. */
const WALLS: readonly string[] = [
  "stop",
  "clause",
  "colon",
  "quote",
  "dash",
  "bullet",
  "semicolon",
];
/** Verbs that happened, that are said or that only may be: what they govern is told of one time. */
const TOLD: readonly string[] = ["verb-past", "verb-ing", "past", "future", "say", "voices", "neg"];
/** Tags of words that are no verb, whatever their last letter. */
const NO_VERB: readonly string[] = [
  "func",
  "article",
  "poss",
  "pronoun",
  "aux",
  "many",
  "quantity",
  "in",
  "of",
  "among",
  "document",
  "say",
  "voices",
  "plain",
  "time-word",
  "question-word",
  "past",
  "pred",
];
const NO_VERB_WORDS: ReadonlySet<string> = new Set(
  "as this his its was has is does us thus plus minus versus less always perhaps besides towards across unless sometimes times yes news series means".split(
    " ",
  ),
);
/** Before a noun, and never the end of a subject. */
const OPENS_NOUN: readonly string[] = ["article", "poss", "of", "in", "func", "aux", "modifier"];
const EACH: ReadonlySet<string> = new Set(["each", "every"]);
const RATES: ReadonlySet<string> = new Set("day night week hour".split(" "));

/**
 * Is the count at `at` told of what is so as a rule: "the school teaches 340 pupils", "the ward has a staff of nine", "every
 * ambulance carries two medics", "the minimum is 12 members", "20 beds for 300 patients"? Nothing of the event happened to those
 * counted. What tells it is the tense: a simple present with a subject that is named, no list of things.
 */
export function asARule(items: readonly Item[], at: number): boolean {
  return isEachOnes(items, at) || isRatio(items, at) || isNorm(items, at) || isHabit(items, at);
}

/** "Every ambulance carries two medics", "two guards stand at each gate": so many for one of them. */
function isEachOnes(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isWall(item)) break;
    // "each of the 30 men": those are counted
    if (EACH.has(item.word) && i < at - 1 && opensSubject(items, i))
      return items[i + 1]?.tags.includes("of") !== true;
  }
  for (let i = at + 1; i < Math.min(items.length, at + 6); i++) {
    const item = items[i];
    if (item === undefined || isWall(item) || item.tags.includes("comma")) break;
    if (!EACH.has(item.word)) continue;
    // "of each other", "every morning": no number for one of them
    const next = items[i + 1];
    return (
      next?.chunk === null &&
      next.word !== "other" &&
      /^(?:at|in|on|to|for)$/u.test(items[i - 1]?.word ?? "")
    );
  }
  return false;
}

/** "Every ambulance carries", "and on each cart": not "reads the names every morning". */
function opensSubject(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    isWall(before) ||
    before.tags.includes("comma") ||
    /^(?:at|in|on|of|for|to|from|and|that)$/u.test(before.word)
  );
}

/** "20 beds for 300 patients", "one doctor for 8,000 people". */
function isRatio(items: readonly Item[], at: number): boolean {
  // "two latrines for 100 people": the first of the two
  const [own, next, other, behind] = items.slice(at, at + 4);
  const thing = own?.chunk?.kind === "count" && own.tags.includes("unlisted");
  if (thing && next?.word === "for" && other?.chunk?.kind === "count" && behind?.word !== "who")
    return true;
  // "two ventilators for nine people who need one": those are known
  if (items[at - 1]?.word !== "for" || /^(?:who|more)$/u.test(items[at + 1]?.word ?? ""))
    return false;
  // "one toilet for 60 people"
  const one = items[at - 2]?.chunk === null && items[at - 3]?.word === "one";
  return one || items[at - 2]?.chunk?.kind === "count";
}

/** "The minimum is 12 members", "the quota was 30 pilgrims": a number is the value of a thing that is one, and no toll. */
function isNorm(items: readonly Item[], at: number): boolean {
  const be = items[at - 1];
  if (be === undefined || !/^(?:is|was)$/u.test(be.word)) return false;
  const head = items[at - 2];
  if (head === undefined || head.chunk !== null || head.tags.length > 0) return false;
  const opens = items[at - 3];
  return (
    !head.word.endsWith("s") &&
    (opens?.tags.includes("article") === true || opens?.tags.includes("poss") === true)
  );
}

/** "The company runs 14 mines with 6,200 workers", "the boat has a crew of 12". */
function isHabit(items: readonly Item[], at: number): boolean {
  // "thanks the 130 volunteers", "asks about the other nine": told of before
  if (items.slice(Math.max(0, at - 2), at).some(({ word }) => word === "the")) return false;
  // "sees 140 patients a day": how fast it goes
  const chunk = items[at]?.chunk;
  const people = chunk?.kind === "count" && chunk.unit === "persons";
  const rate = /^(?:a|per)$/u.test(items[at + 1]?.word ?? "");
  if (people && rate && RATES.has(items[at + 2]?.word ?? "")) return false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || isWall(item)) return false;
    if (item.chunk !== null) continue;
    if (item.word === "has") return i > 0 && ownsWhat(items, i);
    if (isThirdPerson(items, i)) return isProse(items, i);
    if (item.tags.includes("comma") && i === at - 1) return false;
    if (TOLD.some((tag) => item.tags.includes(tag)) || item.tags.includes("aux")) return false;
    if (/^(?:to|that|who|which|there)$/u.test(item.word)) return false;
    if (item.word.length > 4 && /(?:ed|ing)$/u.test(item.word)) return false;
  }
  return false;
}

/** "has six ventilators", "has a crew of nine"; "has taken in 37" is told of one time, and a list has what it counts. */
function ownsWhat(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next !== undefined &&
    opensObject(next) &&
    !items.slice(Math.max(0, at - 6), at).some(({ tags }) => tags.includes("document"))
  );
}

/** "runs", "teaches": behind the end of its subject, and with its object right behind it. */
function isThirdPerson(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const [before, next] = [items[at - 1], items[at + 1]];
  if (item === undefined || before === undefined || next === undefined) return false;
  const { word, tags } = item;
  if (!/[a-z]{2}s$/u.test(word) || /(?:ss|us|is)$/u.test(word) || NO_VERB_WORDS.has(word))
    return false;
  // "the lift holds eight people"; "the list holds 84 tenants" counts them
  const holds = tags.includes("holding") && !before.tags.includes("document");
  if (!holds && NO_VERB.some((tag) => tags.includes(tag))) return false;
  // "the ferry carries 50 passengers"; "the video shows three men" at one time
  if (tags.includes("shows") && !before.tags.includes("vehicle")) return false;
  const base = isVerbBase(word.slice(0, -1)) || isVerbBase(word.slice(0, -2));
  if (!holds && !tags.includes("verb-plain") && tags.length > 0 && !base) return false;
  if (!opensObject(next)) return false;
  if (before.chunk !== null)
    return before.chunk.kind === "name" || before.chunk.kind === "non-count";
  return !OPENS_NOUN.some((tag) => before.tags.includes(tag)) && !before.tags.includes("comma");
}

function opensObject({ chunk, tags, word }: Item): boolean {
  if (chunk !== null) return chunk.kind === "count" || chunk.kind === "quantity";
  return tags.includes("article") || tags.includes("poss") || word === "only" || word === "some";
}

/** A headline tells in the present what happened ("Storm strands 160 hikers"): it has neither article nor full stop. */
function isProse(items: readonly Item[], verb: number): boolean {
  if (items.at(-1)?.tags.includes("stop") === true) return true;
  return items
    .slice(0, verb)
    .some(
      ({ tags }) => tags.includes("article") || tags.includes("poss") || tags.includes("pronoun"),
    );
}

function isWall({ tags }: Item): boolean {
  return WALLS.some((tag) => tags.includes(tag));
}
