import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { antecedent, isElided, isYearLike } from "../../relation-kin.ts";

/** Items from the verb to its number. */
const REACH = 5;
const ROSE = /^[وفل]?(?:[يت]?رتفع|ارتفع|[يت]صل|وصل|قفز|[يت]قفز|صعد|[يت]صعد|زاد|[يت]زيد)ت?$/u;
const WHEN =
  /^(?:اليوم|يوم|ليله|امس|الان|لاحقا|مساء|صباحا|صباح|فجر|ظهرا|ليلا|حتي|بعدها|بعد|ذلك|مجددا|مره|اخري)$/u;

/** A toll that rises again, told by its verb alone. */
export const roseAgainRelation: Relation = {
  id: "ar.relation.rose-again",
  why: "`ارتفعت حصيلة القتلى أمس إلى 12. وارتفعت اليوم إلى 15`: with no subject but the toll told before, over words of time alone.",
  hits: [
    ["ارتفعت حصيلة القتلى أمس إلى 12. وارتفعت اليوم إلى 15", "killed unknown 15 total"],
    ["بلغت حصيلة الجرحى 30، قبل أن ترتفع لاحقاً إلى 41", "wounded unknown 41 total"],
    ["بلغت حصيلة الجرحى 30 ثم ارتفعت مساءً إلى 41", "wounded unknown 41 total"],
  ],
  misses: [
    "قُتل 12 في السوق. وارتفعت اليوم إلى 15",
    "بلغت حصيلة القتلى 12. وارتفعت الأسعار إلى 15",
    "بلغت حصيلة القتلى 12. وارتفعت اليوم إلى 15 درجة",
  ],
  read: (count, at, clause) => {
    if (!isElided(count) || isYearLike(count) || count.quantity.low === null) return null;
    const { items } = clause;
    if (items[at - 1]?.word !== "الي" || !isOpenedByRise(items, at - 2)) return null;
    const last = antecedent(count, clause);
    if (last === undefined || last.mode !== "total" || last.count.unit !== "persons") return null;
    return { measure: last.measure, phase: last.phase, mode: "total", elided: true };
  },
};

/** Whether nothing but words of time stands between `at` and the verb that opens the clause. */
function isOpenedByRise(items: readonly Item[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item === undefined) return false;
    if (ROSE.test(item.word)) return opens(item, items[i - 1]);
    if (item.chunk?.kind !== "date" && !WHEN.test(item.word)) return false;
  }
  return false;
}

function opens(verb: Item, before: Item | undefined): boolean {
  if (before === undefined || verb.conj || /^[وفل]/u.test(verb.word)) return true;
  return (
    before.tags.includes("comma") ||
    before.tags.includes("stop") ||
    /^(?:ثم|ان)$/u.test(before.word)
  );
}
