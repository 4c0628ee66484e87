import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { standsBehindMark } from "../../relation-mark.ts";

/** How many stand on a list, behind the words that say who is on it. */
export const rollOfRelation: Relation = {
  id: "ar.relation.roll-of",
  why: "`أنجز المرصد قائمة قتلى الغارة على السوق: 36 شخصاً`: the list says what befell them, however much stands between it and the number.",
  hits: [
    ["أنجز المرصد قائمة قتلى الغارة على السوق: 36 شخصاً", "killed unknown 36 total"],
    ["أصدرت الهيئة قائمة بأسماء القتلى من القريتين: 41 شخصاً", "killed unknown 41 total"],
  ],
  misses: [
    "أنجز المرصد قائمة مطالبه بعد مقتل الحراس: 36 صفحة",
    "قائمة القتلى قرأها شخصان: 36 صفحة",
    "قائمة الضيوف طويلة: 36 شخصاً",
  ],
  read: (count, at, { items }) => {
    if (!standsBehindMark(count, at, items) || count.measure !== null) return null;
    const measure = headOf(items, at - 1);
    return measure === null ? null : { measure, mode: "total", unit: "persons" };
  },
};

/** What befell those on the list that the words before the mark tell of. */
function headOf(items: readonly Item[], mark: number): Measure | null {
  for (let at = mark - 1; at >= Math.max(0, mark - LONGEST); at--) {
    const item = items[at];
    // `من القريتين`: two, and none of those on the list
    if (item === undefined || (item.chunk?.kind === "count" && item.chunk.unit === "persons"))
      return null;
    if (["stop", "clause", "colon", "comma"].some((tag) => item.tags.includes(tag))) return null;
    if (item.chunk !== null || !LIST.test(item.word)) continue;
    const next = items.slice(at + 1, mark).find(({ word }) => !NAMES.test(word));
    return next?.tags.includes("victim") === true ? (next.sense?.measure ?? null) : null;
  }
  return null;
}

const LONGEST = 14;
const LIST = /^(?:قا[يئ]م[هة]|قوا[يئ]م|لا[يئ]ح[هة]|لوا[يئ]ح|سجل|كشف)$/u;
const NAMES = /^(?:ب?اسماء|كل|جميع|من|ال)$/u;
