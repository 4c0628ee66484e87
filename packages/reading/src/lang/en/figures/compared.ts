import { countFrom, draft, drafts } from "../../../extract/figures/drafts.ts";
import type { Match } from "../../../extract/rule.ts";
import type { FigureRule } from "./figure-rule.ts";
import { isYearLike } from "./tolls.ts";

/** The number that a total is compared with, behind it. */
export const englishComparedFigures: readonly FigureRule[] = [
  {
    id: "en.figure.compared",
    pattern: "=compared|=up|=down|=against|=rather|=from =with|=to|=from|=than? q:quantity",
    read: (m) => {
      const first = m.items[m.from]?.word;
      const joined = m.to - m.from > 2;
      if (isYearLike(m.get("q"))) return null;
      // "filed a case against eight": nothing was counted that they are set against
      const counted = m.items
        .slice(0, m.from)
        .some(({ chunk }) => chunk?.kind === "count" || chunk?.kind === "quantity");
      if (first === "against" && !counted) return null;
      if (first === "from" ? joined || !isBehindTotal(m) : (first === "against") === joined)
        return null;
      const next = m.items[m.to];
      if (next?.tags.includes("non-count") === true || next?.tags.includes("dash") === true)
        return null;
      // "stocks are down to 9 bags": of something that nobody counted before
      if (next?.chunk === null && next.tags.length === 0 && next.word.endsWith("s")) return null;
      return drafts(
        draft(countFrom(m.get("q"), "en.figure.compared"), "inherit", "en.figure.compared", {
          mode: "total",
          phase: "done",
          earlier: true,
        }),
      );
    },
    why: "'90 dead, up from 39', 'seven were killed this year against three last year': the total before, of the same; 'rose to 88, from 70' too.",
    hits: [
      ["The count stands at 46 dead, up from 39 on Thursday.", "killed unknown 39 total"],
      ["Seven guards were killed this year, against three last year.", "killed guards 3 total"],
      ["The death toll has risen to 88, from 70 on Monday.", "killed unknown 70 total"],
      ["The number of wounded climbed to 300, from 240 a day before.", "wounded unknown 240 total"],
    ],
    misses: [
      "The death toll has risen to 88, from 3 villages.",
      "He looked up from 39 pages.",
      "They were charged with three crimes.",
      "Seven guards were killed. Police filed a case against eight.",
    ],
  },
  {
    id: "en.figure.compared-two",
    pattern: "=compared =with|=to a:quantity =and b:quantity",
    read: (m) => {
      const said = m.items
        .slice(0, m.from)
        .flatMap(({ chunk }) => (chunk?.kind === "count" && chunk.measure !== null ? [chunk] : []));
      const [one, two] = said.slice(-2);
      if (one === undefined || two === undefined || one.measure === null || two.measure === null)
        return null;
      const id = "en.figure.compared-two";
      const { group, unit } = one;
      const [a, b] = [countFrom(m.get("a"), id), countFrom(m.get("b"), id)];
      return drafts(
        a && draft({ ...a, group, unit }, one.measure, id, { mode: "total", phase: "done" }),
        b &&
          draft({ ...b, group: two.group, unit: two.unit }, two.measure, id, {
            mode: "total",
            phase: "done",
          }),
      );
    },
    why: "'58 deaths and 133 injuries, compared with 24 and 70 respectively': in the same order.",
    hits: [
      [
        "It verified 58 deaths and 133 injuries, compared with 24 and 70 in May.",
        "wounded unknown 70 total",
      ],
      ["Two dead and six wounded people, compared to 4 and 9.", "killed unknown 4 total"],
    ],
    misses: ["It verified 58 deaths, compared with 24.", "Compared with 24 and 70, it is little."],
  },
];

/** "rose to 88, from 70 on Monday": right behind a total to which something rose, over a comma. */
function isBehindTotal({ items, from }: Match): boolean {
  const kind = items[from - 2]?.chunk?.kind;
  if (items[from - 1]?.tags.includes("comma") !== true) return false;
  if (kind !== "count" && kind !== "quantity") return false;
  return items.slice(Math.max(0, from - 6), from - 2).some(({ tags }) => tags.includes("reach"));
}
