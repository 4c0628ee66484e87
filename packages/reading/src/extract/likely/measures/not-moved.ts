import type { Item } from "../../../text/item.ts";
import type { NumberInSentence } from "./signs.ts";

/**
 * Families "affected by the floods" in a bulletin on displacement, the 300 who remain where the rest have fled, "residents and displaced people" in one
 * number: what is told of others around them is not told of them.
 */
export function isNotMoved({ items, at }: NumberInSentence): boolean {
  if (isAffected(items, at) || isAmongAffected(items, at)) return true;
  return hasStayed(items, at) || isWithResidents(items, at);
}

/** "repatriated 46 migrants": taken home, whatever else such words are said of. */
export function isRepatriated({ items, at }: NumberInSentence): boolean {
  return items
    .slice(Math.max(0, at - NEAR * 2), at + NEAR)
    .some(({ tags }) => tags.includes("repatriated"));
}

/** "3,500 households, mostly in displacement sites, have been affected by floods", `تضررت 3,400 أسرة في مواقع النزوح` */
function isAffected(items: readonly Item[], at: number): boolean {
  if (AFFECTED.test(items[at - 1]?.word ?? "")) return true;
  for (let i = at + 1; i <= at + CLAUSE; i++) {
    const item = items[i];
    if (item === undefined || item.tags.includes("stop") || hasFled(item)) return false;
    if (item.word !== "affected") continue;
    return items[i - 1]?.tags.includes("aux") === true || items[i + 1]?.word === "by";
  }
  return false;
}
const AFFECTED = /^[يت]?تضرر(?:ت|وا)?$/u;
/** Words from a number to the verb of its clause. */
const CLAUSE = 20;

/** `تأثرت 4000 أسرة بالسيول`, "4,000 families were affected": touched by what happened, and nobody says that they left their homes. */
function isAmongAffected(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - AFFECTED_BEFORE), at + AFFECTED_BEHIND);
  const own = near.filter(({ chunk }) => chunk === null);
  return own.some(({ word }) => OF_AFFECTED.test(word)) && !own.some(isMove);
}
const AFFECTED_BEFORE = 8;
const AFFECTED_BEHIND = 6;
const OF_AFFECTED =
  /^[وف]?(?:[يت]?(?:تاثر|تضرر)(?:ت|وا|ون)?|(?:ال)?مت(?:اثر|ضرر)(?:ه|ين|ون)?)$|^affect(?:s|ed|ing)$/u;

function isMove({ sense }: Item): boolean {
  return sense?.measure === "displaced";
}

function hasFled({ tags, sense }: Item): boolean {
  return sense?.measure === "displaced" && tags.includes("past");
}

/** "with some 300 people remaining in the town", `بقيت 300 أسرة في البلدة`, and no "remain displaced", "remain in camps" */
function hasStayed(items: readonly Item[], at: number): boolean {
  if (STAYED.test(items[at - 1]?.word ?? "")) return !isAway(items, at + 1);
  const behind = items.slice(at + 1, at + 1 + NEAR);
  const verb = behind.findIndex(({ word }) => STAYS.test(word));
  if (verb < 0 || behind.slice(0, verb).some((item) => hasFled(item))) return false;
  return !isAway(items, at + 2 + verb);
}

function isAway(items: readonly Item[], from: number): boolean {
  const where = items.slice(from, from + NEAR);
  return where.some(
    ({ word, sense, tags, chunk }) =>
      AWAY.test(word) ||
      (chunk?.kind === "count" && chunk.noun.some((noun) => AWAY.test(noun))) ||
      (sense?.measure === "displaced" && !tags.includes("masdar")),
  );
}
/** Words from a number to its verb, and from the verb to where they are. */
const NEAR = 4;
const STAYS = /^(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?)$/u;
const STAYED = /^(?:[يت]?بقيت?|[يت]?ظلت?|صمدت?)$/u;
const AWAY =
  /^(?:camps?|shelters?|schools?|sites?|tents?|homeless|uprooted|abroad|exile|away|relatives|mosques?|churches|settlements?|hotels?|halls?|(?:ال)?(?:ماوي|كرفانات|فنادق|فندق|مباني|مبني|قاعات|مخيم|مخيمات|خيام|خيم|مدارس|مراكز|مواقع|عراء|مساجد|اقارب|ايواء))$/u;

/** "41,000 residents and displaced people": of two kinds, of which only one has moved. */
function isWithResidents(items: readonly Item[], at: number): boolean {
  // `41 ألفاً من السكان والنازحين`
  const next = items[at + 1];
  if (next?.conj === true && next.tags.includes("victim"))
    return next.sense?.measure === "displaced";
  if (!/^(?:and|or)$/u.test(next?.word ?? "") || items[at]?.chunk?.kind !== "count") return false;
  const joined = items.slice(at + 2, at + 2 + NEAR);
  const moved = joined.findIndex(({ sense }) => sense?.measure === "displaced");
  return moved >= 0 && joined.slice(0, moved).every(({ tags }) => !tags.includes("aux"));
}
