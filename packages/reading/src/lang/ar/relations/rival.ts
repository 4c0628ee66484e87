import type { Relation } from "../../../extract/figures/relation.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";
import { mayBeBare } from "../figure-bare.ts";
import { ends, isNumber } from "./words.ts";

/** Items from the verb over who counts to the number. */
const REACH = 5;

/** Somebody else's number for what the sentence has just counted. */
export const rivalRelation: Relation = {
  id: "ar.relation.rival",
  why: "`بينما تتحدث الشرطة عن مقتل 12 يحصي المستشفى 15`: a number alone that another speaker gives is of those counted just before.",
  hits: [
    ["بينما تتحدث الشرطة عن مقتل 12 حارساً، يحصي المستشفى 15", "killed guards 15"],
    ["قُتل 12 حارساً وفق الشرطة، فيما تتحدث المعارضة عن 40", "killed guards 40"],
  ],
  misses: [
    "يحصي المستشفى 15",
    "قُتل 12 حارساً، فيما تتحدث الشرطة عن 15 مهاجماً",
    "قُتل 12 حارساً، فيما تتحدث الشرطة عن 15 ساعة",
  ],
  read: (count, at, clause) => {
    const { items, before } = clause;
    if (!isElided(count) || count.noun.length > 0 || isYearLike(count) || before.length === 0)
      return null;
    if (!mayBeBare(items, at)) return null;
    const item = items[at];
    const led = items[at - 1]?.word === "عن";
    if (item === undefined || item.conj || item.prep !== "") return null;
    for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
      const word = items[i];
      if (word === undefined || ends(word) || isNumber(word) || word.tags.includes("comma"))
        return null;
      if (word.tags.includes("pred") || word.tags.includes("toll")) return null;
      if (!word.tags.includes("say")) continue;
      // `تقول الشرطة 15` and `تتحدث عن 15`; who tells of something else has another preposition
      const between = items.slice(i + 1, led ? at - 1 : at);
      if (between.some(({ prep, tags }) => prep !== "" || tags.includes("of"))) return null;
      const same = antecedent(count, clause);
      if (same === undefined || same.denied) return null;
      if (before.some(({ measure, mode }) => measure !== same.measure && mode !== "part"))
        return null;
      return { measure: same.measure, mode: same.mode, phase: same.phase, elided: true };
    }
    return null;
  },
};
