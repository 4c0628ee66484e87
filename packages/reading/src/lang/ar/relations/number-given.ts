import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { headAt } from "../head-outcome.ts";
import type { Item } from "../../../text/item.ts";
import { ends } from "./words.ts";

/** Items behind the number in which those are named whose number it is. */
const REACH = 16;

/** `رقم 92 الذي أوردته`: a number that somebody gave, of those counted before or of those whose number is told next. */
export const numberGivenRelation: Relation = {
  id: "ar.relation.number-given",
  why: "`تراجعت الوزارة عن رقم 92 الذي أوردته الاثنين، وقالت إن عدد الوفيات 58`: the number that was given before, of the same people.",
  hits: [
    [
      "تراجعت وزارة الصحة عن رقم 92 الذي أوردته الاثنين، وقالت إن عدد القتلى 58",
      "killed unknown 92 total denied",
    ],
    ["انتُشل 41 قتيلاً، وننوه إلى أن رقم 23 الذي نُشر ظهراً لم يصدر عنا", "killed unknown 23 total"],
    [
      "فرّ 23 نزيلاً، وننوه إلى أن رقم 50 الذي نشرته الصفحات غير صحيح",
      "escaped inmates 50 total denied",
    ],
    ["قُتل 40 حارساً. وتراجعت وزارة الصحة عن رقم 52 الذي أوردته", "killed guards 52 total denied"],
  ],
  misses: ["فر السجناء من المبنى رقم 3 الذي هُدم", "تراجعت وزارة الصحة عن رقم 92 الذي أوردته"],
  read: (count, at, clause) => {
    const { items } = clause;
    if (!isElided(count) || isYearLike(count) || !/^(?:ال)?رقم$/u.test(items[at - 1]?.word ?? ""))
      return null;
    const last = antecedent(count, clause);
    const denied = refusal(items, at);
    if (last !== undefined)
      return { measure: last.measure, phase: last.phase, mode: "total", elided: true, ...denied };
    for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
      const measure = headAt(items, i)?.measure ?? null;
      if (measure !== null)
        return { measure, phase: "done", mode: "total", unit: "persons", ...denied };
    }
    return null;
  },
};

/**
 * `رقم 23 … غير صحيح`: who speaks of it says that it is not so; `… لم يصدر عنا` that it is not his, and neither that so many were nor that they were not.
 */
function refusal(
  items: readonly Item[],
  at: number,
): { readonly denied?: boolean; readonly doubt?: "asked" } {
  const behind = items.slice(at + 1, at + REACH);
  const end = behind.findIndex((item) => ends(item));
  const words = (end < 0 ? behind : behind.slice(0, end)).map(({ word }) => word);
  for (const [i, word] of words.entries()) {
    const next = words[i + 1] ?? "";
    if (word === "لم" && /^(?:يصدر|نصدره|ننشره|نعلنه)$/u.test(next)) return { doubt: "asked" };
    const wrong = word === "غير" || word === "ليس";
    if (wrong && /^(?:صحيح|دقيق)ا?$/u.test(next)) return { denied: true };
    if (word === "لا" && /^(?:صحه|اساس)$/u.test(next)) return { denied: true };
  }
  return {};
}
