import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";

/** What a toll was before it came to the number just told. */
export const wasBeforeRelation: Relation = {
  id: "ar.relation.was-before",
  why: "`بلغ عدد القتلى 17 بعد أن كان 14 مساء الخميس`: the older number of the same toll.",
  hits: [
    ["بلغ عدد القتلى 17 حتى ظهر الجمعة، بعد أن كان 14 مساء الخميس.", "killed unknown 14 total"],
    ["ارتفع عدد الجرحى إلى 40 بعدما كان 31.", "wounded unknown 31 total"],
  ],
  misses: ["بعد أن كان 14 في الملعب.", "بلغ عدد القتلى 17 بعد أن كان في السجن 14 حارساً."],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count)) return null;
    const { items } = clause;
    if (items[at - 1]?.tags.includes("copula") !== true) return null;
    const [that, after] = [items[at - 2], items[at - 3]];
    if (!(that?.word === "بعدما" || (that?.word === "ان" && after?.word === "بعد"))) return null;
    const now = antecedent(count, clause);
    if (now?.mode !== "total" || now.denied) return null;
    return { measure: now.measure, phase: now.phase, mode: "total", elided: true, earlier: true };
  },
};
