import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";

/** How far behind the number that holds the refused one may stand. */
const NEAR = 9;

/** A number that is refused for the one just given. */
export const notButRelation: Relation = {
  id: "en.relation.not-but",
  why: "'12 fatalities, not 15', 'sixty-two dead and not seventy-one': another number for the same, refused.",
  hits: [
    ["There were 12 fatalities, not 15.", "killed unknown 15 denied"],
    ["The number of burned minibuses was four, not six.", "destroyed vehicles 6 denied"],
    ["Sixty-two people were killed, and not 71.", "killed unknown 71 denied"],
    [
      "Four workers have been arrested since Sunday, not two as the ministry says.",
      "arrested workers 2 denied",
    ],
  ],
  misses: [
    "There were 12 fatalities, not counting 15.",
    "It was 12, not 15.",
    "There were not 15.",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || clause.before.length === 0) return null;
    const { items } = clause;
    if (items[at - 1]?.word !== "not") return null;
    const first = items[at - 2];
    const joined =
      first?.tags.includes("comma") === true || first?.word === "and" || first?.chunk !== null;
    const next = items[at + 1];
    const ends =
      next === undefined ||
      ["stop", "comma", "clause", "quote"].some((tag) => next.tags.includes(tag)) ||
      next.word === "as";
    const same = antecedent(count, clause) ?? clause.before.findLast(({ denied }) => !denied);
    if (!joined || !ends || same === undefined || same.denied) return null;
    const from = items.findIndex(({ start }) => start >= same.count.quantity.start);
    if (from < 0 || at - from > NEAR) return null;
    return { measure: same.measure, phase: same.phase, denied: true, elided: true };
  },
};
