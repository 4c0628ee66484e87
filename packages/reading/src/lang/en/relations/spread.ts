import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Where some of those counted before were. */
const WHERE: ReadonlySet<string> = new Set(
  "in at near inside outside on by from around along between".split(" "),
);

/** Numbers in a row, each with its place, of those counted in a sentence before. */
export const spreadRelation: Relation = {
  id: "en.relation.spread",
  why: "'34 people were killed. 19 at the grain market, 11 at the school and 4 in the cars': how a number spreads over places, where the parts together are no more than the whole.",
  hits: [
    ["34 people were killed. 19 at the grain market, 11 at the school.", "killed unknown 19 part"],
    [
      "34 people were killed. 19 of those at the grain market, 11 at the school.",
      "killed unknown 11 part",
    ],
  ],
  misses: [
    "34 people were killed. 19 at the grain market, 31 at the school.",
    "34 people were killed at 9 in the morning.",
    "Wounded so far: 62. Deaths: 3 in the ward, 2 in the town.",
    "19 at the grain market, 11 at the school.",
  ],
  read: (count, at, { items, before, earlier, told }) => {
    if (!isElided(count) || isYearLike(count) || !isPlaced(items, at)) return null;
    const persons = ({ mode, count: { unit } }: LinkedFigure): boolean =>
      mode !== "part" && unit === "persons";
    const whole =
      before.findLast(({ mode }) => mode !== "part") ??
      (earlier !== null && persons(earlier) ? earlier : (told.findLast(persons) ?? null));
    const most = whole?.count.quantity.high ?? null;
    if (whole !== null && isHeadedOtherwise(items, at, whole)) return null;
    if (whole === null || most === null || whole.denied || whole.count.unit !== "persons")
      return null;
    const row = items.flatMap(({ chunk }, i) =>
      chunk?.kind === "quantity" && isPlaced(items, i) ? [chunk.high ?? chunk.low ?? 0] : [],
    );
    // "411 of those released came from the north, 624 from the south"
    const parts = before.reduce(
      (sum, one) =>
        one.mode === "part" && one.measure === whole.measure
          ? sum + (one.count.quantity.low ?? 0)
          : sum,
      0,
    );
    if (
      row.length === 1 &&
      parts > 0 &&
      parts + (row[0] ?? 0) <= most &&
      before.every(({ mode }) => mode === "part")
    )
      return { measure: whole.measure, phase: whole.phase, mode: "part", elided: true };
    if (row.length < 2 || row.reduce((sum, one) => sum + one, 0) > most) return null;
    return { measure: whole.measure, phase: whole.phase, mode: "part", elided: true };
  },
};

/** "Wounded so far: 62. Deaths: 3 in the ward, 2 in town": the heading before the colon says what they are. */
function isHeadedOtherwise(items: readonly Item[], at: number, { measure }: LinkedFigure): boolean {
  const colon = items.slice(0, at).findLastIndex(({ tags }) => tags.includes("colon"));
  return items
    .slice(0, Math.max(0, colon))
    .some(
      ({ tags, chunk, sense }) =>
        chunk === null &&
        tags.includes("many") &&
        sense?.unit === "persons" &&
        sense.measure !== undefined &&
        sense.measure !== measure,
    );
}

/** Opens its phrase, and a place stands behind it. */
function isPlaced(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const opens =
    before === undefined ||
    ["comma", "clause", "stop", "colon", "paren", "slash", "dash"].some((tag) =>
      before.tags.includes(tag),
    ) ||
    before.word === "and";
  const next = items[at + 1];
  const those = next?.word === "of" && /^(?:those|them|these)$/u.test(items[at + 2]?.word ?? "");
  const where = those ? items[at + 3] : next;
  return (
    opens && WHERE.has(where?.word ?? "") && items[at + (those ? 4 : 2)]?.chunk?.kind !== "date"
  );
}
