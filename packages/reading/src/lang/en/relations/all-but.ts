import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { measureIn } from "../figure-measure.ts";
import { asKin, isYearLike } from "../../relation-kin.ts";
import { predicateAfter } from "./predicate-after.ts";

/** What those are to whom it did not happen. */
const LEFT: ReadonlyMap<Measure, Measure> = new Map<Measure, Measure>([
  ["recaptured", "escaped"],
  ["released", "held"],
  ["exchanged", "held"],
]);

/** "All but six were brought back": what the verb says happened to all except the number. */
export const allButRelation: Relation = {
  id: "en.relation.all-but",
  why: "'Forty got away and all but six were brought back': the six are still out, and it happened to the others; where it is not known what the others are, the number says nothing.",
  hits: [
    ["Forty inmates escaped and all but six were recaptured.", "escaped inmates 6 part"],
    [
      "All but nine of the inmates who escaped have been caught and returned.",
      "escaped inmates 9 part",
    ],
  ],
  misses: ["All six were recaptured.", "All but six were killed."],
  read: (count, at, clause) => {
    const { items } = clause;
    if (isYearLike(count) || items[at - 1]?.word !== "but" || items[at - 2]?.word !== "all")
      return null;
    const found = predicateAfter(items, at);
    if (found?.kind !== "outcome") return null;
    const measure = measureIn(found.item, asKin(count, clause, at), items);
    // "all but nine have left the hospital": still treated there, and in nobody's hands
    const isWell = items
      .slice(found.at + 1, found.at + 4)
      .some(({ word }) => /^hospitals?$/u.test(word));
    const left = measure === null ? undefined : isWell ? "other" : LEFT.get(measure);
    return left === undefined
      ? "none"
      : { measure: left, phase: "done", mode: "part", elided: true };
  },
};
