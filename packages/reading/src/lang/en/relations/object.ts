import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { keptMeasure, modeOf, phaseAt } from "../figure-reads.ts";
import { isShare } from "../figure-vetoes.ts";
import { asKin, isElided, isYearLike } from "../../relation-kin.ts";
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

/** Words that may stand between a verb and its object. */
const BETWEEN = 3;

/** Who is counted is the object of what was done to them. */
export const objectRelation: Relation = {
  id: "en.relation.object",
  why: "'Air defence brought down 21 of 26 attack drones': the verb before says what happened to its object, a part of a number too.",
  hits: [
    ["The prison held nearly 2,600 on that night.", "held inmates ~2600"],
    ["The old jail, built for 90, held 300 that night.", "held inmates 300"],
  ],
  misses: ["They were killed on 21 of 26 days.", "He escaped 21 of 26 guards."],
  read: (count, at, clause) => {
    const { items } = clause;
    if (isYearLike(count) || isShare(items, at)) return null;
    // "were exchanged for 20 prisoners": the other side of it
    const last = clause.before.at(-1);
    const against = ["for", "against"].includes(items[at - 1]?.word ?? "");
    // "were handed over for 33 soldiers": one verb
    const handed = items[at - 1]?.sense?.measure === "exchanged";
    if (last?.measure === "exchanged" && (against || handed))
      return { measure: "exchanged", phase: last.phase, elided: isElided(count) };
    const from = verbBefore(items, at);
    const verb = items[from];
    if (verb === undefined) return null;
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
    if (isElided(count) && kin.unit === "unknown") return null;
    const measure = measureIn(verb, kin, items);
    if (measure === null) return null;
    const kept = keptMeasure(count, measure);
    const negated = items[from - 1]?.tags.includes("neg") === true;
    return {
      measure: kept,
      phase: phaseAt(matchFrom(items, from, at + 1), verb, kept),
      mode: modeOf(count, kept),
      denied: negated,
      ...ofWhole(count, kin),
    };
  },
};

/** Index of the verb whose object stands at `at`, -1 where none does. */
function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 1 - BETWEEN); i--) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return -1;
    const { tags } = item;
    if (tags.includes("pred"))
      return tags.includes("intransitive") ||
        (items[i - 1]?.tags.includes("aux") === true && tags.includes("past") && !hasHad(items, i))
        ? -1
        : i;
    // "lost his wife and two daughters", "killing the imam and four others"
    if (item.word === "and" && isOneMore(items, i)) {
      i -= 2;
      continue;
    }
    if (
      ["func", "in", "of", "comma", "stop", "clause", "reach", "say"].some((tag) =>
        tags.includes(tag),
      )
    )
      return -1;
  }
  return -1;
}

/** "his wife", "the imam": one person more, before "and". */
function isOneMore(items: readonly Item[], and: number): boolean {
  const [noun, of] = [items[and - 1], items[and - 2]];
  return (
    noun?.chunk === null &&
    noun.sense?.number === "sg" &&
    noun.tags.includes("counted") &&
    ["poss", "article"].some((tag) => of?.tags.includes(tag) === true)
  );
}

/** "had freed nine": active; "were freed nine" is none. */
function hasHad(items: readonly Item[], at: number): boolean {
  return ["had", "has", "have", "having"].includes(items[at - 1]?.word ?? "");
}
