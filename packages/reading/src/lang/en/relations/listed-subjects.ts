import type { Item } from "../../../text/item.ts";
import { opensVerb } from "./verb-group.ts";

/** Words of one member of a list: "a former prison guard". */
const MEMBER = 5;
/** Members of a list that is still the subject of one verb. */
const MEMBERS = 6;
/** What may stand before the first of several subjects; a preposition makes a place or a time of it ("after the arrest of ten men, a driver and two clerks were killed"). */
const BEFORE: readonly string[] = [
  "comma",
  "stop",
  "semicolon",
  "quote",
  "dash",
  "colon",
  "that",
  "say",
];
const LED: ReadonlySet<string> = new Set(
  "after before following during at in since on with by for from".split(" "),
);

/** Whether the number at `from` opens its clause, so that a list behind it may be what the verb is told of. */
export function opensItsClause(items: readonly Item[], from: number): boolean {
  // "A teacher, his wife and two pupils were killed"
  if (/^an?$/u.test(items[from - 1]?.word ?? "")) return opensItsClause(items, from - 1);
  const before = items[from - 1];
  if (before === undefined) return true;
  if (LED.has(items[0]?.word ?? "") && !before.tags.includes("comma")) return false;
  return BEFORE.some((tag) => before.tags.includes(tag)) || before.word === "and";
}

/**
 * "Three soldiers, | a driver and two civilians were killed", "Two schools, | a clinic and 16 water points were damaged": where the verb of all of them stands, behind a list of
 * whom only some have a number; -1 where what opens at `from` is no such list. It has an "and" before its last, and its verb is that of several.
 */
export function verbOfList(items: readonly Item[], from: number): number {
  let last = false;
  for (let at = from, members = 0; members < MEMBERS; members++) {
    const end = memberEnd(items, at);
    if (end < 0) return -1;
    const next = items[end];
    if (next === undefined) return -1;
    // "were to be executed": nobody was
    const planned = items[end + 1]?.word === "to" && items[end + 2]?.word === "be";
    if (last) return opensVerb(next) && !SINGULAR.has(next.word) && !planned ? end : -1;
    const comma = next.tags.includes("comma");
    const and = items[comma ? end + 1 : end]?.word === "and";
    if (!comma && !and) return -1;
    last = and;
    at = end + (comma ? 1 : 0) + (and ? 1 : 0);
  }
  return -1;
}
const SINGULAR: ReadonlySet<string> = new Set(["was", "has", "is"]);

/** Behind the noun that opens at `at`, which has a number, an article or an owner; -1 where none does. */
function memberEnd(items: readonly Item[], at: number): number {
  const first = items[at];
  if (first === undefined) return -1;
  // "part of the market", "most of a street"
  if (/^(?:parts?|most|much|half)$/u.test(first.word) && items[at + 1]?.word === "of")
    return memberEnd(items, at + 2);
  const counted = first.chunk?.kind === "count" || first.chunk?.kind === "quantity";
  const led = first.chunk === null && ["article", "poss"].some((tag) => first.tags.includes(tag));
  if (!counted && !led) return -1;
  if (first.chunk?.kind === "count" && !isNoun(items[at + 1])) return at + 1;
  for (let end = at + 1; end <= at + MEMBER; end++) {
    if (isNoun(items[end])) continue;
    return end === at + 1 ? -1 : end;
  }
  return -1;
}

/** A word of a noun: no verb, no mark and nothing that leads to another phrase. */
function isNoun(item: Item | undefined): boolean {
  if (item === undefined || item.chunk !== null || opensVerb(item)) return false;
  return !LEADS.has(item.word) && !item.tags.some((tag) => MARKS.has(tag));
}
/** "16 water points" have a unit for a noun; marks, articles and whatever leads on are none. */
const MARKS: ReadonlySet<string> = new Set(
  "comma stop clause colon dash quote paren-open paren-close article poss in of func among that future neg".split(
    " ",
  ),
);
const LEADS: ReadonlySet<string> = new Set(
  "and or but of in at on to by for from with near who which that as than".split(" "),
);
