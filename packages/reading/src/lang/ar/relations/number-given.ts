import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { headAt } from "../head-outcome.ts";

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
    ["قُتل 40 حارساً. وتراجعت وزارة الصحة عن رقم 52 الذي أوردته", "killed guards 52 total denied"],
  ],
  misses: ["فر السجناء من المبنى رقم 3 الذي هُدم", "تراجعت وزارة الصحة عن رقم 92 الذي أوردته"],
  read: (count, at, clause) => {
    const { items } = clause;
    if (!isElided(count) || isYearLike(count) || !/^(?:ال)?رقم$/u.test(items[at - 1]?.word ?? ""))
      return null;
    const last = antecedent(count, clause);
    if (last !== undefined)
      return { measure: last.measure, phase: last.phase, mode: "total", elided: true };
    for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
      const measure = headAt(items, i)?.measure ?? null;
      if (measure !== null) return { measure, phase: "done", mode: "total", unit: "persons" };
    }
    return null;
  },
};
