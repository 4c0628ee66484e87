import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { ends } from "./words.ts";

/** How far behind the number that holds the refused one may stand. */
const NEAR = 12;
const NOT: ReadonlySet<string> = new Set(["لا", "ليس", "وليس"]);

/** A number that is refused for the one just given. */
export const notButRelation: Relation = {
  id: "ar.relation.not-but",
  why: "`قُتل 29 عاملاً، لا 22 كما تقول الوزارة`, `نعرف أسماء 29 قتيلاً، لا 22`: another number for the same, refused.",
  hits: [
    ["قُتل 29 عاملاً، لا 22 كما تقول الوزارة", "killed workers 22 denied"],
    ["قُتل 12 شخصاً في الانهيار لا 15", "killed unknown 15 denied"],
    ["قال إن 19 شخصاً قُتلوا في تدافع الملعب يوم السبت، وليس 14", "killed unknown 14 denied"],
  ],
  misses: ["كان العدد 12 لا 15", "قُتل 12 شخصاً ولا 15 مصاباً بينهم"],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || clause.before.length === 0) return null;
    const { items } = clause;
    if (!NOT.has(items[at - 1]?.word ?? "")) return null;
    const next = items[at + 1];
    const closes =
      next === undefined || ends(next) || next.tags.includes("comma") || AS.has(next.word);
    const same = antecedent(count, clause);
    if (!closes || same === undefined || same.denied) return null;
    const from = items.findIndex(({ start }) => start >= same.count.quantity.start);
    if (from < 0 || at - from > NEAR) return null;
    return {
      measure: same.measure,
      phase: same.phase,
      denied: true,
      elided: true,
      group: same.count.group,
    };
  },
};
const AS: ReadonlySet<string> = new Set(["كما", "مثلما", "حسبما", "فقط"]);
