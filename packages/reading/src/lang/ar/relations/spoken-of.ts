import { takes } from "../../../extract/attributions/arabic-takes.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { ends } from "./words.ts";

/** Items between the verb of speech and the number that it speaks of. */
const REACH = 9;

/** Captives of whom somebody speaks are held, whatever befell them: their noun says so. */
export const spokenOfRelation: Relation = {
  id: "ar.relation.spoken-of",
  why: "`تتحدث لجنة المحامين عن 340 معتقلاً`, `أشار التقرير إلى 60 أسيراً`: who is spoken of by a noun for those who are kept is held.",
  hits: [
    ["وتتحدث لجنة المحامين عن 340 معتقلاً", "held detainees 340"],
    ["أشار المرصد إلى 60 سجيناً في المدينة", "held inmates 60"],
  ],
  misses: [
    "تحدث الوزير إلى ثلاثة معتقلين سابقين",
    "نقلت اللجنة عن ثلاثة معتقلين قولهم إن الباب مقفل",
  ],
  read: (count, at, { items }) => {
    if (count.unit !== "persons" || count.measure !== null || !count.noun.includes("captive"))
      return null;
    const of = items[at - 1];
    if (of === undefined || (of.word !== "عن" && of.word !== "الي")) return null;
    for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
      const item = items[i];
      if (item === undefined || ends(item) || item.tags.includes("cite")) return null;
      if (item.tags.includes("say"))
        return takes(item, of) ? { measure: "held", phase: "done", mode: "held" } : null;
    }
    return null;
  },
};
