import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** A number whose noun was said before, with what became of so many. */
export const elidedStateRelation: Relation = {
  id: "ar.relation.elided-state",
  why: "`المدمر كلياً 58 منزلاً، والمتضرر 120`: so do participles before the number; `دُمّر 73 منزلاً كلياً، إضافة إلى 118 متضررة جزئياً`: of the things before, the participle says what.",
  hits: [
    ["دُمّر 73 منزلاً كلياً، إضافة إلى 118 متضررة جزئياً", "damaged houses 118"],
    ["المدمر كلياً 58 منزلاً، والمتضرر جزئياً 120", "destroyed houses 58"],
    ["المدمر كلياً 58 منزلاً، والمتضرر جزئياً 120", "damaged houses 120"],
    ["دُمّرت ثلاث سيارات، فضلاً عن سبع متضررة", "damaged vehicles 7"],
  ],
  misses: [
    "المبنى المدمر 58 متراً",
    "في المبنى المدمر 58 شخصاً",
    "قُتل 73 شخصاً، إضافة إلى 118 متضرراً",
    "118 متضررة",
  ],
  read: (count, at, { items, before, earlier }) => {
    const last = before.at(-1) ?? earlier;
    const label = labelOf(items, at);
    if (label !== null && isThing(count.unit)) return { measure: label, phase: "done" };
    if (label !== null && isElided(count) && last !== null && isThing(last.count.unit))
      return { measure: label, phase: "done", elided: true };
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

/** `المدمر كلياً 58`, `والمتضرر جزئياً 120`: a participle with its article opens the clause and says what became of so many. */
function labelOf(items: readonly Item[], at: number): Measure | null {
  const by = FAR.test(items[at - 1]?.word ?? "") ? at - 2 : at - 1;
  const [before, state] = [items[by - 1], items[by]];
  if (state?.tags.includes("state") !== true || !state.def || state.prep !== "") return null;
  const item = items[at];
  if (item === undefined || item.prep !== "" || item.conj) return null;
  const opens =
    before === undefined ||
    state.conj ||
    ["comma", "stop", "colon", "clause", "dash", "semicolon"].some((tag) =>
      before.tags.includes(tag),
    );
  return opens ? (state.sense?.measure ?? null) : null;
}
const FAR = /^(?:كليا|جزييا|تماما|بالكامل|كامل)$/u;
