import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** A number whose noun was said before, with what became of so many. */
export const elidedStateRelation: Relation = {
  id: "ar.relation.elided-state",
  why: "`دُمّر 73 منزلاً كلياً، إضافة إلى 118 متضررة جزئياً`: of the things before, the participle says what.",
  hits: [
    ["دُمّر 73 منزلاً كلياً، إضافة إلى 118 متضررة جزئياً", "damaged houses 118"],
    ["دُمّرت ثلاث سيارات، فضلاً عن سبع متضررة", "damaged vehicles 7"],
  ],
  misses: ["قُتل 73 شخصاً، إضافة إلى 118 متضرراً", "118 متضررة"],
  read: (count, at, { items, before, earlier }) => {
    const last = before.at(-1) ?? earlier;
    const state = items[at + 1];
    if (!isElided(count) || count.noun.length > 0 || isYearLike(count) || last === null)
      return null;
    if (!isThing(last.count.unit) || state?.tags.includes("state") !== true || state.conj)
      return null;
    return {
      measure: state.sense?.measure ?? "damaged",
      phase: "done",
      elided: true,
    };
  },
};
