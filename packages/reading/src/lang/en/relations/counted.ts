import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { isNobody } from "./counted-vetoes.ts";
import { predicateAfter } from "./predicate-after.ts";

/** People who are counted and to whom nothing happened that a measure names. */
export const countedRelation: Relation = {
  id: "en.relation.counted",
  why: "'Eighty-four patients were admitted', 'samples from 530 families waited': people of the event, a number of something else. Not the size of a town, a capacity, or those who speak.",
  hits: [
    ["Eighty-four patients waited in the corridor.", "other unknown 84"],
    ["Samples from 530 families waited in the hall.", "other families 530"],
  ],
  misses: [
    "In the town of 34,000 people a guard was killed.",
    "The jail was built for 400 inmates.",
    "Two guards told the paper that it was quiet.",
    "They came on motorcycles, each carrying two men.",
  ],
  last: true,
  read: (count, at, { items }) => {
    if (count.unit !== "persons" && count.unit !== "families") return null;
    if (isNobody(count, items, at)) return null;
    if (!isTold(count, items, at)) return null;
    // "she had seen seven or eight gunmen": whoever is called that has come to attack
    if (count.noun.includes("armed")) return { measure: "attackers", phase: "done" };
    if (isAtWork(count, items, at)) return { measure: "deployed", phase: "done" };
    return isKept(items, at)
      ? { measure: "held", mode: "held", phase: "done" }
      : { measure: "other", phase: "done" };
  },
};

/** "60 firefighters are at the scene", "nineteen divers searched for him": whoever's trade that is has been sent. */
export function isAtWork({ noun, group }: Count, items: readonly Item[], at: number): boolean {
  const trade = group === "firefighters" || noun.includes("staff") || noun.includes("rescue");
  const found =
    trade || noun.includes("member") || group === "police" ? predicateAfter(items, at) : null;
  if (found === null || found.negated || found.planned) return false;
  const behind = items.slice(found.at, found.at + 4).map(({ word }) => word);
  if (behind.some((word) => WORKING.has(word))) return true;
  return trade && found.kind === "be" && behind.some((word) => SCENE.has(word));
}

const CONDITIONAL: ReadonlySet<string> = new Set("would could might should".split(" "));
const WORKING: ReadonlySet<string> = new Set(
  "worked working joined searched searching fought battled battling combed combing dug digging patrolled patrolling guarded guarding cordoned".split(
    " ",
  ),
);
const SCENE: ReadonlySet<string> = new Set(
  "scene site quay spot ground shore work duty there".split(" "),
);

/** "1,140 men remain in six camps without charge": in custody, and not merely there. */
export function isKept(items: readonly Item[], at: number): boolean {
  const found = predicateAfter(items, at);
  if (found === null || !/^(?:remain|remained|languish|languished)$/u.test(found.item.word))
    return false;
  return items
    .slice(found.at + 1, found.at + 10)
    .some(
      ({ word }, i, near) =>
        CUSTODY.has(word) ||
        (word === "without" && /^(?:charge|charges|trial)$/u.test(near[i + 1]?.word ?? "")),
    );
}

const CUSTODY: ReadonlySet<string> = new Set(
  "prison prisons jail jails custody detention cells captivity".split(" "),
);

/** Something is said of them: they do it ("600 relatives queued"), or it is done with them ("samples from 530 families waited"). */
function isTold(count: Count, items: readonly Item[], at: number): boolean {
  const found = predicateAfter(items, at);
  // "Seventeen people would be alive": of nobody
  if (found !== null && CONDITIONAL.has(items[at + 1]?.word ?? "")) return false;
  const moved = count.noun.includes("captive") && found?.item.word === "moved";
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
  return items.slice(Math.max(0, at - 6), at - 1).some(({ tags }) => tags.includes("verb-past"));
}

const GIVEN: ReadonlySet<string> = new Set("from to".split(" "));

/** What people do when more is to be told of them: "spent the night in the open", "are packed", "were left". */
const UNTOLD: ReadonlySet<string> = new Set(
  "spent packed left walked crossed waiting held taken affected way set vanish vanished moved".split(
    " ",
  ),
);
