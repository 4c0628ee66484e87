import { takes } from "../../../extract/attributions/arabic-takes.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
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
    ["لم تعترف الوزارة إلا بوجود 210 موقوفين", "held detainees 210"],
  ],
  misses: [
    "نفت الوزارة وجود 210 موقوفين",
    "تحدث الوزير إلى ثلاثة معتقلين سابقين",
    "نقلت اللجنة عن ثلاثة معتقلين قولهم إن الباب مقفل",
  ],
  read: (count, at, { items }) => {
    if (count.unit !== "persons" || count.measure !== null || !count.noun.includes("captive"))
      return null;
    const of = items[at - 1];
    if (/^ب?وجود$/u.test(of?.word ?? "") && !isRefused(items, at - 1))
      return { measure: "held", phase: "done", mode: "held" };
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

/** `نفت وجود 210 موقوفين`, `لم تعترف بوجودهم`; `لم تعترف إلا بوجود 210` owns to these. */
function isRefused(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - REACH), at);
  if (near.some(({ word }) => DENIES.test(word))) return true;
  const no = near.findLastIndex(({ tags }) => tags.includes("neg"));
  return no >= 0 && !near.slice(no + 1).some(({ word }) => word === "الا" || word === "سوي");
}
const DENIES = /^[وف]?[يت]?(?:نفي|نفت|نفوا|انكر|نكر|كذب|استبعد)(?:ت|وا)?$/u;
