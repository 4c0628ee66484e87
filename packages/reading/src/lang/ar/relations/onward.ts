import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { peopleAt } from "../head-outcome.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { ends } from "./words.ts";

/** Items between `وفي` or `ومن` and the number. */
const REACH = 6;

/** The same again, where or of whom the words before the number say. */
export const onwardRelation: Relation = {
  id: "ar.relation.onward",
  why: "`58 رفاتاً في المقبرة الأولى، وفي الثانية 33`, `بلغ عدد الشهداء من المسعفين 23، ومن الصحفيين ستة`: the clause goes on without its noun and verb.",
  hits: [
    ["قُتل 30 مدنياً في السوق، وفي الميناء 12", "killed civilians 12"],
    ["أصيب من الحراس أربعة، ومن رجال الشرطة اثنان", "wounded police 2"],
    ["الخسائر في صفوف الأطفال خمسة قتلى، وفي صفوف النساء أربع", "killed women 4"],
    ["سقط تسعة قتلى في صفوف الجيش، وفي صفوف المسلحين 14", "killed fighters 14"],
    ["بلغ عدد القتلى من المسعفين 23، ومن الصحفيين 6", "killed journalists 6 total"],
  ],
  misses: [
    "قُتل 30 مدنياً في السوق، وفي عام 2019",
    "قُتل 30 مدنياً، وفي البلدة 12 مدرسة",
    "قُتل 30 مدنياً، ومن بينهم 12",
  ],
  read: (count, at, { items, before }) => {
    const last = before.at(-1);
    const item = items[at];
    if (last === undefined || item === undefined || !isElided(count) || isYearLike(count))
      return null;
    if (item.conj || item.prep !== "" || count.quantity.low === null) return null;
    const next = items[at + 1];
    if (next !== undefined && !ends(next) && !next.tags.includes("comma") && !next.conj)
      return null;
    const opener = openerBefore(items, at);
    if (opener < 0) return null;
    const who = items[opener + 1];
    // `وفي صفوف النساء أربع`
    const ranks = RANKS.has(who?.word ?? "") ? 1 : 0;
    if (items[opener]?.word === "من" || ranks > 0) {
      // `ومن الصحفيين 6`, `ومن رجال الأمن اثنان`
      const [of, kind] = items.slice(opener + 1 + ranks, opener + 3 + ranks);
      const known = of?.def === true || kind?.def === true;
      const people = known ? peopleAt(items, opener + 1 + ranks) : undefined;
      return people !== undefined && last.count.unit !== "events"
        ? {
            measure: last.measure,
            mode: last.mode,
            phase: last.phase,
            group: people,
            unit: "persons",
          }
        : null;
    }
    return {
      measure: last.measure,
      mode: last.mode === "total" ? "part" : last.mode,
      phase: last.phase,
      elided: true,
    };
  },
};

const RANKS: ReadonlySet<string> = new Set(["صفوف", "اوساط"]);

/** Index of the `وفي` or `ومن` that opens the clause of the number, with words of a place or of people between. */
export function openerBefore(items: readonly Item[], at: number): number {
  for (let i = at - 2; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    const between = items[i + 1];
    if (item === undefined || between === undefined) return -1;
    if (ends(between) || between.tags.includes("pred") || between.tags.includes("date")) return -1;
    if (between.tags.includes("comma") || between.chunk?.kind === "quantity") return -1;
    if (between.chunk?.kind === "count" || between.chunk?.kind === "date") return -1;
    if ((item.word === "في" || item.word === "من") && (item.conj || items[i - 1]?.word === "و"))
      return /^(?:بين|ضمن|اصل)$/u.test(between.word) ? -1 : i;
  }
  return -1;
}
