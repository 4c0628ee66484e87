import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";

/** A number said before, named again: "Of the 23, twenty were protesters". */
export const againRelation: Relation = {
  id: "en.relation.again",
  why: "'Killed: 23. Of the 23, twenty were protesters': the article says that they are those counted before.",
  hits: [
    ["Twenty-three people were killed. Of the 23, twenty were protesters.", "killed unknown 23"],
    ["The army freed 40 inmates. Of the forty, two were ill.", "released inmates 40"],
  ],
  misses: [
    "Twenty-three people were killed. Of the 30, twenty were protesters.",
    "Of the 23, twenty were protesters.",
  ],
  read: (count, at, clause) => {
    if (isYearLike(count) || count.measure !== null) return null;
    const before = clause.items[at - 1];
    if (before?.word !== "the" && before?.word !== "these" && before?.word !== "those") return null;
    const same =
      [...clause.recent, ...clause.before].find(
        ({ count: { quantity, unit } }) =>
          quantity.low === count.quantity.low && (isElided(count) || unit === count.unit),
      ) ?? antecedent(count, clause);
    if (!isElided(count) && count.unit !== same?.count.unit) return null;
    if (
      same === undefined ||
      same.count.quantity.low !== count.quantity.low ||
      same.count.quantity.high !== count.quantity.high
    )
      return null;
    return { measure: same.measure, mode: same.mode, phase: same.phase, elided: isElided(count) };
  },
};
