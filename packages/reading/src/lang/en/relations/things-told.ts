import type { Relation } from "../../../extract/figures/relation.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isShare } from "../figure-vetoes.ts";
import { isMentioned } from "./mentioned.ts";
import { phaseOfTold } from "./phase-of-told.ts";
import { predicateAfter } from "./predicate-after.ts";
import { isOnPaper, isStrike, isStruckObject } from "./struck.ts";
import { looksPast } from "./verb-group.ts";

/** Verbs whose object is counted, whatever it is: "has registered 312 complaints". */
const COUNTING: ReadonlySet<string> = new Set(
  "recorded registered documented logged counted verified confirmed reported received collected gathered filed lodged submitted issued processed handled answered treated distributed delivered dispatched provided supplied installed repaired restored built erected opened reopened closed shut searched raided inspected cleared removed recovered seized confiscated arranged found discovered took taken stole stolen close uncovered unearthed carried conducted performed launched fired dropped flew flown mounted staged organised organized held administered signed sold bought burned repelled intercepted targeted hit struck shelled looted cut blocked sealed record register document log count receive collect distribute deliver reach reached visited assessed served".split(
    " ",
  ),
);

const TOURED: ReadonlySet<string> = new Set("visited assessed inspected toured".split(" "));

/** Whose things they are, or that they are known: they say no new number. */
const KNOWN: ReadonlySet<string> = new Set(
  "the these those its their his her our my your all both which what".split(" "),
);

/** Verbs that tell of what somebody has or lacks: a capacity, a need. */
const OWNED: ReadonlySet<string> = new Set(
  "have has had having need needs needed want wants require requires lack lacks seek seeks".split(
    " ",
  ),
);

/** Words before a number of things, over which its verb is looked for. */
const BEFORE: ReadonlySet<string> = new Set("out up down off back some just only about".split(" "));

/** Things, services and deeds that a report counts, and to which nothing happened that a measure names. */
export const thingsToldRelation: Relation = {
  id: "en.relation.things-told",
  why: "'Two missions were denied access', 'seized at the site were 48 assault rifles': a number of something else, where a verb tells it. Not what somebody has or needs, nor things that are known.",
  hits: [
    ["Residents have collected 1,900 signatures for a bypass.", "other items 1900"],
    ["Two humanitarian missions were denied access.", "other incidents 2"],
    ["Seized at the site were 48 assault rifles.", "other weapons 48"],
    ["41 collective sites", "other items 41"],
    ["Drones struck an oil depot and two power stations.", "damaged items 2"],
    ["The army shelled a school and six houses.", "damaged houses 6"],
    ["Witnesses say shells hit two tents.", "damaged tents 2"],
  ],
  misses: [
    "The ward has six ventilators.",
    "The hospital needs 400 bags of blood.",
    "They hold the two stations in the south.",
    "All but four of the 36 shops had shut.",
    "He is a veteran of three wars.",
    "A joint mission visited nine villages.",
  ],
  last: true,
  read: (count, at, clause) => {
    const { items } = clause;
    // vehicles are a measure of their own, ordnance has a rule of its own
    if (!isThing(count.unit) || count.unit === "vehicles" || count.noun.includes("ordnance"))
      return null;
    if (count.measure !== null || isOne(count) || isShare(items, at)) return null;
    if (count.noun.includes("fixture")) return null;
    if (isAllBut(items, at)) return null;
    // "the mission visited seven villages": where it was
    if (count.group === "villages" && TOURED.has(items[at - 1]?.word ?? "")) return null;
    if (isHit(count, items, at)) return { measure: "damaged", phase: "done" };
    const head = headed(items, at);
    if (head !== null) return { measure: head, phase: "done" };
    const told =
      isMentioned(count, at, clause) || (!isKnown(items, at) && isTold(items, at, at, true, count));
    return told ? { measure: "other", phase: phaseOfTold(items, at) } : null;
  },
};

/** "Enemy losses amount to five tanks and 22 guns", "Damage from the raid: Mill Street, 14 houses": what the list is of. */
function headed(items: readonly Item[], at: number): Measure | null {
  const before = items.slice(Math.max(0, at - HEAD), at);
  if (
    before.some(({ word }) => word === "losses") &&
    !before.some(({ tags }) => tags.includes("say"))
  )
    return "destroyed";
  const colon = items.slice(0, at).findIndex(({ tags }) => tags.includes("colon"));
  return colon > 0 && items[0]?.word === "damage" && predicateAfter(items, at) === null
    ? "damaged"
    : null;
}
const HEAD = 20;

/** "Eleven schools have been hit": a building that was struck stands, as far as anybody says. */
function isHit({ unit, noun, group }: Count, items: readonly Item[], at: number): boolean {
  const works = group === "items" && noun.includes("works");
  const roofs = unit === "houses" || group === "tents";
  if (!roofs && !noun.includes("site") && !works) return false;
  if (noun.includes("fixture") || isOnPaper(items)) return false;
  if (items.some(({ word }) => NATURE.has(word))) return false;
  const found = predicateAfter(items, at);
  const struck = items[found?.at ?? -1];
  if (isStruckObject(items, at)) return true;
  // "Twelve houses shelled in the night"
  if (isStrike(items[at + 1]) && items[at + 1]?.word === struck?.word) return true;
  return found?.aux === true && !found.negated && !found.planned && isStrike(struck);
}
const NATURE: ReadonlySet<string> = new Set("flood floods cholera quake drought".split(" "));

/** "all but four of the 36 shops": how many are left, of which nothing is told. */
function isAllBut(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.word === "but" && items[at - 2]?.word === "all";
}

function isOne({ quantity }: Count): boolean {
  return quantity.low === 1 && quantity.high === 1;
}

/** "the two bridges", "their 14 posts", "in four camps": known, or where something is. */
function isKnown(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return false;
  const { word, tags } = before;
  if (KNOWN.has(word) || tags.includes("poss") || /['’]s?$/u.test(word)) return true;
  // "a total of 14 cases"; "1,500 of a total of 6,142 buildings" tells of 1,500
  if (word === "of")
    return items[at - 4]?.word === "of" || !/^(?:total|sum)$/u.test(items[at - 2]?.word ?? "");
  if (["per", "each", "every", "any", "than", "first", "last", "next"].includes(word)) return true;
  return (
    (tags.includes("in") && word !== "with") ||
    /^(?:in|at|to|from|on|for|by|between|across|through|near|after|before|into|over|under|around)$/u.test(
      word,
    )
  );
}

function isTold(
  items: readonly Item[],
  at: number,
  end: number,
  sure: boolean,
  count: Count,
): boolean {
  const verb = verbBefore(items, at);
  if (verb !== null) {
    if (OWNED.has(verb.word)) return false;
    if (COUNTING.has(verb.word)) return true;
    // "there are 214 wells": how many there are, whatever happens
    if (verb.word === "are" || verb.word === "is") return false;
    if (sure && (verb.tags.includes("aux") || isVerb(verb))) return isNew(items, at);
    return false;
  }
  const found = predicateAfter(items, end);
  if (found !== null) {
    if (found.planned || found.kind === "say") return false;
    // "134 communities remain cut off"; "four roads lead to the town" tells of no event
    if (found.item.word === "used" && items[found.at + 1]?.word === "to") return false;
    const past = isVerb(found.item) || /^remain(?:s|ed)?$/u.test(found.item.word);
    return sure ? found.aux || past : COUNTING.has(found.item.word) && isMany(count);
  }
  return sure && isLine(items, at, end);
}

/** A few things of which nothing is known may be anything ("two power lines were cut"). */
function isMany({ quantity }: Count): boolean {
  return (quantity.low ?? quantity.high ?? 0) >= MANY;
}

const MANY = 10;

/** "there were 48 rifles", "seized were 48 rifles", "fired three shots": and nothing that is only planned. */
function isNew(items: readonly Item[], at: number): boolean {
  return !items
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ tags, word, chunk }) =>
        chunk === null && (tags.includes("future") || tags.includes("neg") || MODAL.has(word)),
    );
}

const MODAL: ReadonlySet<string> = new Set("may might could can should must would".split(" "));

/** The verb right before the number, over an adverb or a particle. */
function verbBefore(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return null;
    if (BEFORE.has(item.word)) continue;
    return isVerb(item) ||
      item.tags.includes("aux") ||
      OWNED.has(item.word) ||
      COUNTING.has(item.word)
      ? item
      : null;
  }
  return null;
}

function isVerb({ tags, word }: Item): boolean {
  return (
    tags.includes("verb-past") ||
    tags.includes("verb-ing") ||
    tags.includes("pred") ||
    (tags.length === 0 && looksPast(word))
  );
}

/** A line of a bulletin: the number, its noun, a place, no verb. */
function isLine(items: readonly Item[], at: number, end: number): boolean {
  const before = items[at - 1];
  const opens = before === undefined || before.tags.includes("bullet");
  return opens && items.length - end <= LINE;
}

const LINE = 6;
