import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { keptMeasure, modeOf, phaseAt } from "../figure-modes.ts";
import { isRoomFor, isShare } from "../figure-vetoes.ts";
import { asKin, isElided, isYearLike } from "../../relation-kin.ts";
import { cameToPass, MEANT, phaseOf } from "./came-to-pass.ts";
import { objectVerb } from "./object-verb.ts";
import { isObjectOfAnother } from "./own-verb.ts";
import { matchFrom, ofWhole } from "./subject.ts";

const PRISONS: ReadonlySet<string> = new Set("prison jail jails prisons gaol".split(" "));

/** "held 1,150 men": whoever they are, they are inmates there. */
function isAnybody({ unit, group }: Count): boolean {
  return unit === "persons" && (group === "unknown" || group === "men");
}

const CUSTODY: ReadonlySet<string> = new Set(["arrested", "held", "missing"]);

function isCustody({ measure }: LinkedFigure): boolean {
  return CUSTODY.has(measure);
}

/** Who is counted is the object of what was done to them. */
export const objectRelation: Relation = {
  id: "en.relation.object",
  why: "'Air defence brought down 21 of 26 attack drones': the verb before says what happened to its object, a part of a number too.",
  hits: [
    ["The prison held nearly 2,600 on that night.", "held inmates ~2600"],
    ["A bomb exploded, killing the imam and four others.", "killed unknown 4"],
    ["The old jail, built for 90, held 300 that night.", "held inmates 300"],
  ],
  misses: [
    "He spoke of the imam and four others.",
    "They were killed on 21 of 26 days.",
    "He escaped 21 of 26 guards.",
    "Police killed gunmen and lost two.",
  ],
  read: (count, at, clause) => {
    const { items } = clause;
    if (isYearLike(count) || isShare(items, at) || isRoomFor(items, at - 1)) return null;
    // "were exchanged for 20 prisoners": the other side of it
    const last = clause.before.at(-1);
    const against = ["for", "against"].includes(items[at - 1]?.word ?? "");
    // "were handed over for 33 soldiers": one verb
    const handed = items[at - 1]?.sense?.measure === "exchanged";
    if (last?.measure === "exchanged" && (against || handed))
      return { measure: "exchanged", phase: last.phase, elided: isElided(count) };
    const from = objectVerb(items, at);
    const verb = items[from];
    // "killed guards protecting 12 farmers"
    if (verb === undefined || isObjectOfAnother(items, from, at)) return null;
    if (isElided(count) && isOwnLoss(verb, items, clause.before.at(-1))) return null;
    const kin = asKin(count, clause, at);
    // "the prison held nearly 2,600 on that night"
    if (
      verb.tags.includes("holding") &&
      items.slice(0, from).some(({ word }) => PRISONS.has(word)) &&
      (isElided(count) || isAnybody(count))
    )
      return { measure: "held", mode: "held", group: "inmates", unit: "persons" };
    // "was holding fewer than fifty persons", after those arrested, taken or missing
    if (verb.tags.includes("holding") && isAnybody(count) && clause.told.some(isCustody))
      return { measure: "held", mode: "held" };
    // a number alone after a verb is anything: "released 45", unless it goes on from a figure
    const others = isElided(count) && isBesideOne(count, items, from, at);
    if (isElided(count) && kin.unit === "unknown" && !others) return null;
    const measure = measureIn(verb, others ? { ...kin, unit: "persons" } : kin, items);
    const passed = cameToPass(items, from);
    if (measure === null || passed === "undone" || (passed === "meant" && !MEANT.has(measure)))
      return null;
    const kept = keptMeasure(count, measure);
    const phase = phaseAt(matchFrom(items, from, at + 1), verb, kept);
    return {
      measure: kept,
      phase: phaseOf(passed, phase),
      mode: modeOf(count, kept),
      denied: passed === "denied",
      ...(others ? { group: "unknown", unit: "persons" as const } : ofWhole(count, kin)),
    };
  },
};

/** "killed nine gunmen and lost two": those lost are none of the gunmen; a number alone does not say who they are. */
function isOwnLoss(verb: Item, items: readonly Item[], last: LinkedFigure | undefined): boolean {
  if (!LOST.test(verb.word) || last === undefined) return false;
  const object = items.findIndex(({ end }) => end > last.count.start);
  return (
    items[object - 1]?.tags.includes("pred") === true && !LOST.test(items[object - 1]?.word ?? "")
  );
}
const LOST = /^los(?:t|e|ing)$/u;

/** "killing the imam and four others": others like the one before, whom no number counts. */
function isBesideOne(count: Count, items: readonly Item[], verb: number, at: number): boolean {
  if (!count.noun.includes("others") || items[at - 1]?.word !== "and") return false;
  return items
    .slice(verb + 1, at - 1)
    .some(
      ({ chunk, tags, sense }) =>
        tags.includes("office") ||
        (chunk?.kind === "name" && chunk.is === "actor") ||
        (chunk === null && sense?.unit === "persons" && sense.number === "sg"),
    );
}
