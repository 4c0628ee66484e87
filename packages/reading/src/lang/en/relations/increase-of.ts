import type { Relation } from "../../../extract/figures/relation.ts";
import { exceeds } from "../../../extract/figures/kin.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

const MORE: ReadonlySet<string> = new Set("increase rise jump addition".split(" "));
const OVER: ReadonlySet<string> = new Set("on from over compared since".split(" "));

/** How many more than before: new ones among those just told. */
export const increaseOfRelation: Relation = {
  id: "en.relation.increase-of",
  why: "'769 are dead. That is an increase of 52 on the previous figure', '23 lives, four since this morning': so many are new.",
  hits: [
    [
      "769 people are dead. That is an increase of 52 on the previous figure.",
      "killed unknown 52 new",
    ],
    ["The toll stands at 40, a rise of 6 from Monday.", "killed unknown 6 new"],
    ["The death toll stands at 33, with five new since Thursday.", "killed unknown 5 new"],
    ["The fires have taken 23 lives, four since this morning.", "killed unknown 4 new"],
    [
      "The toll had risen to 501 people, an increase of eight people since May.",
      "killed unknown 8 new",
    ],
  ],
  misses: [
    "769 people are dead. Prices saw an increase of 52 at the market.",
    "An increase of 52 on May.",
    "The fires have burned 23 houses, four since this morning.",
  ],
  read: (count, at, { items, before, earlier }) => {
    const people = isElided(count) || (count.unit === "persons" && count.group === "unknown");
    if (!people || count.measure !== null || isYearLike(count)) return null;
    const here = before.findLast(({ mode }) => mode !== "part");
    const whole = isIncrease(items, at) ? (here ?? earlier) : here;
    if (whole === null || whole === undefined || whole.denied || whole.count.unit !== "persons")
      return null;
    if (whole.measure === "other" || exceeds({ ...whole, count }, whole)) return null;
    if (!isIncrease(items, at) && !isSince(items, at)) return null;
    return { measure: whole.measure, phase: whole.phase, mode: "new", unit: "persons" };
  },
};

/** "an increase of 52 on the previous figure" */
function isIncrease(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "of" || !MORE.has(items[at - 2]?.word ?? "")) return false;
  return OVER.has(items[at + 1]?.word ?? "");
}

/** "23 lives, four since this morning", "33, with five new since Thursday" */
function isSince(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const opens = before?.tags.includes("comma") === true || before?.word === "with";
  const next = items[at + 1]?.word === "new" ? at + 2 : at + 1;
  return opens && items[next]?.word === "since" && items[next + 1]?.chunk?.kind === "date";
}
