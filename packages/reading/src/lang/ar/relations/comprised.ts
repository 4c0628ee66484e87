import type { Relation } from "../../../extract/figures/relation.ts";
import { measureOver } from "../../../extract/figures/drafts.ts";
import { phaseAt } from "../figure-modes.ts";
import { matchOf } from "./govern.ts";
import { ends } from "./words.ts";

const COMPRISES: ReadonlySet<string> = new Set(
  "تضم يضم ضمت وتضم تشمل وتشمل يشمل شملت وتشملت قوامها".split(" "),
);

/** Of how many the batch or the families consist to whom something happened. */
export const comprisedRelation: Relation = {
  id: "ar.relation.comprised",
  why: "`تشردت 29 عائلة، تضم قرابة 150 فرداً`, `إجلاء دفعة ثانية تضم ألفي شخص`: how many they are to whom it happened.",
  hits: [
    ["تشردت 29 عائلة، تضم قرابة 150 فرداً", "displaced unknown ~150"],
    ["بدأ إجلاء دفعة ثانية من الأهالي تضم ألفي شخص", "displaced unknown 2000"],
  ],
  misses: ["وتدخلت وساطة تضم 40 شيخاً", "اللجنة تضم 150 شخصاً"],
  read: (count, at, { items, before }) => {
    if (count.unit !== "persons") return null;
    const verb = items
      .slice(Math.max(0, at - 2), at)
      .findLastIndex(({ word }) => COMPRISES.has(word));
    if (verb < 0) return null;
    const last = before.at(-1);
    if (last?.count.unit === "families") return { measure: last.measure, phase: last.phase };
    for (let i = at - 2; i >= Math.max(0, at - 9); i--) {
      const item = items[i];
      if (item === undefined || ends(item) || item.tags.includes("that")) return null;
      if (!item.tags.includes("masdar") || COMPRISES.has(item.word)) continue;
      const measure = measureOver(item, count, items);
      return measure === null ? null : { measure, phase: phaseAt(matchOf(items, i, at), item) };
    }
    return null;
  },
};
