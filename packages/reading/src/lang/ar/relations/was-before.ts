import type { Item } from "../../../text/item.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";

/** What a toll was before it came to the number just told. */
export const wasBeforeRelation: Relation = {
  id: "ar.relation.was-before",
  why: "`بلغ عدد القتلى 17 بعد أن كان 14 مساء الخميس`: the older number of the same toll.",
  hits: [
    ["بلغ عدد القتلى 17 حتى ظهر الجمعة، بعد أن كان 14 مساء الخميس.", "killed unknown 14 total"],
    ["ارتفع عدد الجرحى إلى 40 بعدما كان 31.", "wounded unknown 31 total"],
    [
      "ارتفع عدد النازحين إلى 310 أسر، بعدما كان حتى الأربعاء 180 أسرة.",
      "displaced families 180 total",
    ],
  ],
  misses: ["بعد أن كان 14 في الملعب.", "بلغ عدد القتلى 17 بعد أن كان في السجن 14 حارساً."],
  read: (count, at, clause) => {
    if (isYearLike(count) || !isWhatWas(clause.items, at)) return null;
    const now = antecedent(count, clause);
    if (now === undefined || now.denied) return null;
    // `نزحت 310 أسر، بعدما كان العدد حتى الأربعاء 180 أسرة`: its noun says again what is counted
    const again =
      !isElided(count) && count.unit === now.count.unit && count.group === now.count.group;
    if (isElided(count) ? now.mode !== "total" : !again) return null;
    return { measure: now.measure, phase: now.phase, mode: "total", elided: true, earlier: true };
  },
};

/** `بعدما كان`, `بعد أن كان العدد حتى الأربعاء` right before the number. */
function isWhatWas(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (item.tags.includes("copula")) {
      const [that, after] = [items[i - 1], items[i - 2]];
      return that?.word === "بعدما" || (that?.word === "ان" && after?.word === "بعد");
    }
    if (item.chunk?.kind !== "date" && !BETWEEN.has(item.word)) return false;
  }
  return false;
}
const REACH = 6;
const BETWEEN: ReadonlySet<string> = new Set(
  "العدد عددهم عددها عددهن الرقم حتي يوم مساء صباح ظهر".split(" "),
);
