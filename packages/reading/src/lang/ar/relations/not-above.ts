import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { ends, isNumber } from "./words.ts";

/** Items from the verb back to those who are counted. */
const SUBJECT = 4;
/** Verbs of a number that those who are counted did or did not go beyond; they agree with people. */
const BEYOND =
  /^(?:[يت]تجاوزوا|تجاوزوا|[يت]تعدوا|تعدوا|[يت]زيدوا|[يت]زيدون|زادوا|[يت]تجاوزون|[يت]تعدون|بلغوا|[يت]بلغون|ناهزوا|قاربوا)$/u;

/** How many they were, said by a verb of which they are the subject. */
export const notAboveRelation: Relation = {
  id: "ar.relation.not-above",
  why: "`إن المتمردين لم يتجاوزوا 140`, `المضربون بلغوا 900`: those who are counted stand before the verb, and no noun behind the number.",
  hits: [
    ["تقول الوزارة إن المتمردين لم يتجاوزوا 140", "other fighters <=140"],
    ["قالت الشركة إن المضربين لا يتجاوزون 80", "other unknown <=80"],
    ["قالت الشرطة إن المحتجين بلغوا 900", "other protesters 900"],
    ["تقول الوزارة إن الجرحى لم يتجاوزوا 14", "wounded unknown <=14"],
  ],
  misses: [
    "تقول المدرسة إن الطلاب لم يتجاوزوا 140 علامة",
    "تقول الوزارة إنهم لم يتجاوزوا 140",
    "قالت الشرطة إن المحتجين لم يتجاوزوا الحاجز 14",
  ],
  read: (count, at, { items }) => {
    const item = items[at];
    if (item === undefined || !isElided(count) || count.noun.length > 0 || isYearLike(count))
      return null;
    if (item.prep !== "" || item.conj || !mayBeBare(items, at)) return null;
    // `المضربين لا يتجاوزون 80`: the verb is part of the number
    const bounded = /^(?:لا|لم|ما)$/u.test(item.word) && item.chunk?.kind === "quantity";
    if (bounded && item.chunk.bound !== "exact") return counted(subjectOf(items, at));
    const led = /^(?:علي|عن)$/u.test(items[at - 1]?.word ?? "") ? at - 2 : at - 1;
    if (!BEYOND.test(items[led]?.word ?? "")) return null;
    return counted(subjectOf(items, led));
  },
};

function counted(who: Item | null): Governed | null {
  if (who === null) return null;
  const { group = "unknown", measure = "other" } = who.sense ?? {};
  return { measure, phase: "done", unit: "persons", group };
}

/** The definite plural of people before the verb. */
function subjectOf(items: readonly Item[], verb: number): Item | null {
  for (let i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
    const item = items[i];
    if (item === undefined || ends(item) || isNumber(item) || item.tags.includes("comma"))
      return null;
    if (item.sense?.unit === "persons" && item.def && item.sense.number === "pl") return item;
    // `المضربين`: by its form, though no list has it
    if (item.sense === null && item.tags.length === 0 && /^ال\p{L}{3,}(?:ين|ون)$/u.test(item.word))
      return item;
  }
  return null;
}
