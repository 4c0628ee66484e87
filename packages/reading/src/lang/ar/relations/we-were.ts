import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";

/** Verbs by which those who tell it count themselves, folded. */
const WE = /^(?:كنا|خرجنا|بقينا|طلعنا|رجعنا|نجونا|صرنا|دخلنا|نزلنا|عدنا|هربنا|مشينا)$/u;

/** How many those were who tell it. */
export const weWereRelation: Relation = {
  id: "ar.relation.we-were",
  why: "`كنا ثمانية في الغرفة`, `خرجنا أربعة`: those who tell it count themselves.",
  hits: [
    ["كنا ثمانية في الغرفة حين سقطت القذيفة", "other unknown 8"],
    ["وقال: كنا عشرين في القبو", "other unknown 20"],
  ],
  misses: ["كنا في الثامنة هناك", "كنا ثمانية أيام في القبو", "كنا عام 2019 هناك"],
  read: (count, at, { items }) => {
    const item = items[at];
    if (item === undefined || !isElided(count) || isYearLike(count) || item.prep !== "")
      return null;
    if (count.quantity.low === null || !WE.test(items[at - 1]?.word ?? "")) return null;
    return count.noun.length > 0 || mayBeBare(items, at)
      ? { measure: "other", phase: "done", unit: "persons" }
      : null;
  },
};
