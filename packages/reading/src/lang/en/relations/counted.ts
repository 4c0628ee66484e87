import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { bodyBefore } from "./body-of.ts";
import { measureOfTold } from "./measure-of-told.ts";
import { isNobody } from "./counted-vetoes.ts";
import { areOfWar } from "../stated-group.ts";
import { phaseOfTold } from "./phase-of-told.ts";
import { predicateAfter } from "./predicate-after.ts";

/** People who are counted and to whom nothing happened that a measure names. */
export const countedRelation: Relation = {
  id: "en.relation.counted",
  why: "'Eighty-four patients were admitted', 'samples from 530 families waited': people of the event, a number of something else. Not the size of a town, a capacity, or those who speak.",
  hits: [
    ["Eighty-four patients waited in the corridor.", "other unknown 84"],
    ["Samples from 530 families waited in the hall.", "other families 530"],
    ["The army has moved 1,200 soldiers and 40 tanks to the front.", "deployed soldiers 1200"],
  ],
  misses: [
    "In the town of 34,000 people a guard was killed.",
    "The jail was built for 400 inmates.",
    "Two guards told the paper that it was quiet.",
    "No more than 10 people may meet.",
    "Twelve of the 15 judges found that the rule had been ignored.",
    "They came on motorcycles, each carrying two men.",
  ],
  last: true,
  read: (count, at, { items }) => {
    if (count.unit !== "persons" && count.unit !== "families") return null;
    // "a first wave of 15 fighters": the body says what they came for
    if (bodyBefore(items, at) !== null || isNobody(count, items, at)) return null;
    if (!isTold(count, items, at)) return null;
    const measure = measureOfTold(count, items, at, null);
    return {
      measure,
      phase: phaseOfTold(items, at),
      ...(areOfWar(items, at, count.group) ? { group: "captives" } : {}),
      ...(measure === "held" ? { mode: "held" as const } : {}),
    };
  },
};

const CONDITIONAL: ReadonlySet<string> = new Set("would could might should".split(" "));
/** "Twelve of the 15 judges found that …": what a body decides is no deed of the event. */
export function isDeciding(items: readonly Item[], verb: number): boolean {
  const word = items[verb]?.word ?? "";
  return DECIDED.has(word) || (items[verb + 1]?.word === "that" && FINDING.has(word));
}
const DECIDED: ReadonlySet<string> = new Set(
  "voted ruled abstained dissented heard upheld quashed".split(" "),
);
const FINDING: ReadonlySet<string> = new Set("found held concluded decided agreed".split(" "));
const ALLOWED: ReadonlySet<string> = new Set("may must shall".split(" "));
/** Something is said of them: they do it ("600 relatives queued"), or it is done with them ("samples from 530 families waited"). */
function isTold(count: Count, items: readonly Item[], at: number): boolean {
  const found = predicateAfter(items, at);
  // "Seventeen people would be alive": of nobody
  if (found !== null && CONDITIONAL.has(items[at + 1]?.word ?? "")) return false;
  // "no more than ten people may meet": whoever they are
  if (ALLOWED.has(items[at + 1]?.word ?? "") && items[at + 2]?.word !== "have") return false;
  const moved = count.noun.includes("captive") && found?.item.word === "moved";
  // "Twelve of the 15 judges found that …", "six jurors voted": what a body decides
  if (found !== null && isDeciding(items, found.at)) return false;
  const acts = found?.kind === "verb" || found?.kind === "be";
  if (acts && (moved || !UNTOLD.has(found.item.word))) return true;
  // "70,000 pilgrims had arrived": a verb that is no outcome of theirs
  if (
    found?.kind === "outcome" &&
    found.aux &&
    !found.planned &&
    measureIn(found.item, count, items) === null
  )
    return !UNTOLD.has(found.item.word);
  const before = items[at - 1];
  if (isThere(items, at) || isGiven(items, at)) return true;
  // "the clinic has taken in 37 patients"
  if (before?.word === "in" && /^(?:taken|took|taking)$/u.test(items[at - 2]?.word ?? ""))
    return true;
  return (
    before !== undefined && (before.tags.includes("verb-past") || before.tags.includes("verb-ing"))
  );
}

/** "There were hundreds of children" */
function isThere(items: readonly Item[], at: number): boolean {
  const verb = items[at - 1];
  if (verb?.tags.includes("aux") !== true) return false;
  const there = verb.word === "been" ? items[at - 3] : items[at - 2];
  return there?.word === "there";
}

/** "samples have been taken from 530 families": what aid and tests reach. */
function isGiven(items: readonly Item[], at: number): boolean {
  const prep = items[at - 1]?.word ?? "";
  const count = items[at]?.chunk;
  if (count?.kind !== "count" || count.unit !== "families" || !GIVEN.has(prep)) return false;
  // "provided cash assistance of 120 euros each to 540 households"
  return items.slice(Math.max(0, at - 9), at - 1).some(({ tags }) => tags.includes("verb-past"));
}

const GIVEN: ReadonlySet<string> = new Set("from to".split(" "));

/** What people do when more is to be told of them: "spent the night in the open", "are packed", "were left". */
const UNTOLD: ReadonlySet<string> = new Set(
  "spent packed left walked crossed waiting held taken affected way set vanish vanished moved".split(
    " ",
  ),
);
