import { isThing } from "../../../extract/figures/kin.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Clause, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { predicateAfter } from "./predicate-after.ts";

/** A number whose verb and noun are those of the number before it: another day, place or speaker, and no verb again. */
export const gappedRelation: Relation = {
  id: "en.relation.gapped",
  why: "'They let five go on Monday, and on Tuesday two more', 'the mayor counts 6 martyrs, the hospital 8', 'Seven dead in Karma. Four in Jisrin.': the verb and the noun are said once.",
  hits: [
    ["The ministry put the toll at 12; the union at 40.", "killed unknown 40"],
    ["They freed five miners on Monday, and on Tuesday two more.", "released workers 2 new"],
    ["The mayor counted 6 deaths, the hospital 8.", "killed unknown 8"],
    ["Seven dead in Karma. Four in Jisrin.", "killed unknown 4"],
    [
      "The Coast says 520 people are missing, the Highlands Government 4,000.",
      "missing unknown 4000",
    ],
    ["The army freed 14 inmates on Monday, and on Friday 33.", "released inmates 33"],
    ["In Olm two people died, in Darsa three.", "killed unknown 3"],
    ["In Olm, 57 houses were burned down; in Darsa, 23.", "destroyed houses 23"],
  ],
  misses: [
    "They freed five miners, aged 40 and 33.",
    "Seven died on the road between 4 and 5.",
    "The mayor, 45, counted 6 deaths.",
    "Four in Jisrin.",
    "The mayor puts inmates killed at 12 and the damage at 3 million.",
    "The mayor put the dead at 14 and the wounded at 30.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.measure !== null) return null;
    if (count.quantity.low === 1 && !count.quantity.digits) return null;
    const { items } = clause;
    if (!closes(items, at)) return null;
    const from = opening(items, at);
    if (from === null) return null;
    const source = from === "line" ? lineBefore(clause) : clause.before.at(-1);
    if (source === undefined || source.denied || source.count.unit === "events") return null;
    if (
      isThing(source.count.unit) &&
      source.measure !== "destroyed" &&
      source.measure !== "damaged"
    )
      return null;
    if (predicateAfter(items, at) !== null && from === "line") return null;
    const further = count.noun.includes("others") && items[at + 1] !== undefined;
    return {
      measure: source.measure,
      phase: source.phase,
      mode: further && isMore(items, at) ? "new" : source.mode === "part" ? "part" : "unknown",
      elided: true,
    };
  },
};

function isMore(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item?.chunk?.kind === "count" && item.chunk.rules.includes("en.count.others");
}

/** Nothing counted follows: the clause ends, or a place or a time. */
function closes(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined) return true;
  if (["stop", "comma", "clause", "paren"].some((tag) => next.tags.includes(tag))) return true;
  if (next.chunk !== null) return next.chunk.kind === "date";
  if (next.word === "and" || next.word === "or") return items[at + 2]?.chunk?.kind !== "count";
  return WHERE.has(next.word) && items[at + 2]?.chunk?.kind !== "quantity";
}

const WHERE: ReadonlySet<string> = new Set(
  "in at near on inside outside from along around by during overnight yesterday today elsewhere last".split(
    " ",
  ),
);

const ENDS: readonly string[] = ["stop", "comma", "clause", "paren"];

const HEDGES: ReadonlySet<string> = new Set(
  "about around some only just another perhaps".split(" "),
);

/** What the number stands behind: another time or place (`beside`), another speaker, the start of a line. */
function opening(items: readonly Item[], at: number): "beside" | "line" | null {
  let i = at - 1;
  while (HEDGES.has(items[i]?.word ?? "")) i--;
  const before = items[i];
  const next = items[at + 1];
  // "113. The government …": the number of a paragraph
  if (before === undefined || before.tags.includes("bullet"))
    return next === undefined || ENDS.some((tag) => next.tags.includes(tag)) ? null : "line";
  if (before.chunk?.kind === "date") return isBeside(items, i) ? "beside" : null;
  if (before.word === "and" || before.word === "then" || before.word === "but") {
    // "aged 40 and 33", "between 4 and 5"
    const last = items[i - 1];
    return last?.chunk?.kind === "quantity" || last?.chunk?.kind === "non-count" ? null : "beside";
  }
  if (isBesidePlace(items, i)) return "beside";
  const opens = before.tags.includes("comma") || before.tags.includes("clause");
  // "the mayor, 45, counted", "said Yusra Tamm, 38.": an age
  const age = next === undefined || ENDS.some((tag) => next.tags.includes(tag));
  // "in Olvar, 57 houses were burned; in Dessa, 23"
  if (opens && isBesidePlace(items, i - 1) && items[i - 1]?.word !== "in") return "beside";
  if (opens) return (age && !isMore(items, at)) || isNamed(items, i) ? null : "beside";
  // "put the toll at 12; the union at 40", "gave it as 44, the bishop's office as 60"
  const again = before.word === "at" || before.word === "as";
  if (again)
    return items.slice(0, i).some(({ word }) => word === before.word) &&
      isSpeaker(items, i - 1, SPEAKER) &&
      !isOther(items, i - 1)
      ? "beside"
      : null;
  // "the hospital 8": an article and a noun behind a comma
  return before.chunk === null && isSpeaker(items, i) ? "beside" : null;
}

/** "put inmates killed at 12 and the damage at 3 million", "the wounded at 30": something else that is counted, and nobody who speaks. */
function isOther(items: readonly Item[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - SPEAKER); i--) {
    const item = items[i];
    if (item === undefined || item.tags.includes("article")) return false;
    // "the rebels as 30": who may speak
    const isThingCounted = item.tags.includes("counted") && item.sense?.unit !== "persons";
    if (isThingCounted || item.tags.includes("victim") || COUNTED.has(item.word)) return true;
  }
  return false;
}
const COUNTED: ReadonlySet<string> = new Set(
  "damage damages cost costs price value bill loss losses number toll count total figure share rate wounded injured missing displaced debt sum".split(
    " ",
  ),
);

/** "Sara Lind, 45": the comma stands behind a name. */
function isNamed(items: readonly Item[], comma: number): boolean {
  const name = items[comma - 1];
  return name?.chunk?.kind === "name" && name.chunk.is === "actor";
}

/** A time that opens its clause: "and on Tuesday two more", "Sun 31". */
function isBeside(items: readonly Item[], at: number): boolean {
  const prep = items[at - 1]?.tags.includes("in") === true || items[at - 1]?.word === "on";
  const before = items[prep ? at - 2 : at - 1];
  return (
    before === undefined ||
    ["and", "then", "but"].includes(before.word) ||
    ["comma", "clause"].some((tag) => before.tags.includes(tag))
  );
}

/** "Two died in Olm, in Darsa three and in Hask four": a place that opens its clause; "in all 14" is none. */
function isBesidePlace(items: readonly Item[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - PLACE); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.word === "in" || item.word === "at") {
      const before = items[i - 1];
      const opens =
        before?.tags.includes("comma") === true ||
        before?.tags.includes("semicolon") === true ||
        before?.word === "and";
      return i < at && opens;
    }
    const isName = item.chunk?.kind === "name" || (item.chunk === null && item.tags.length === 0);
    if (!isName || SUMS.has(item.word)) return false;
  }
  return false;
}
/** Words of the name of a place. */
const PLACE = 4;
const SUMS: ReadonlySet<string> = new Set(["all", "total", "addition", "turn", "return"]);

/** "…, the hospital 8": who else gives a number for it. */
function isSpeaker(items: readonly Item[], at: number, reach = 3): boolean {
  for (let i = at; i > Math.max(0, at - reach); i--) {
    if (items[i]?.chunk !== null) return false;
    const before = items[i - 1];
    if (before?.tags.includes("article") === true)
      return (
        ["comma", "clause"].some((tag) => items[i - 2]?.tags.includes(tag) === true) ||
        items[i - 2]?.word === "and"
      );
    // "the Highlands Government 4,000": a word for a body says who speaks
    if (reach < SPEAKER && items[i]?.tags.some((tag) => !OF_BODIES.has(tag)) === true) return false;
  }
  return false;
}

const OF_BODIES: ReadonlySet<string> = new Set(["body-noun", "force"]);

/** Words of a speaker whose preposition says that a number follows. */
const SPEAKER = 5;

/** "Seven dead in Karma. Four in Jisrin.": the line before counted somewhere else, as this one does. */
function lineBefore({ recent, items }: Clause): LinkedFigure | undefined {
  const last = recent.length === 1 ? recent[0] : undefined;
  const short = items.length <= LINE;
  return short && last !== undefined && last.mode !== "total" ? last : undefined;
}

const LINE = 14;
