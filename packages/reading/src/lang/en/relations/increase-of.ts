import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

const MORE: ReadonlySet<string> = new Set("increase rise jump addition".split(" "));
const OVER: ReadonlySet<string> = new Set("on from over compared since".split(" "));

/** How many more than before: new ones among those just told. */
export const increaseOfRelation: Relation = {
  id: "en.relation.increase-of",
  why: "'769 are dead. That is an increase of 52 on the previous figure': so many are new.",
  hits: [
    [
      "769 people are dead. That is an increase of 52 on the previous figure.",
      "killed unknown 52 new",
    ],
    ["The toll stands at 40, a rise of 6 from Monday.", "killed unknown 6 new"],
    [
      "The toll had risen to 501 people, an increase of eight people since May.",
      "killed unknown 8 new",
    ],
  ],
  misses: [
    "769 people are dead. Prices saw an increase of 52 at the market.",
    "An increase of 52 on May.",
  ],
  read: (count, at, { items, before, earlier }) => {
    const people = isElided(count) || (count.unit === "persons" && count.group === "unknown");
    if (!people || count.measure !== null || isYearLike(count)) return null;
    if (items[at - 1]?.word !== "of" || !MORE.has(items[at - 2]?.word ?? "")) return null;
    if (!OVER.has(items[at + 1]?.word ?? "")) return null;
    const whole = before.findLast(({ mode }) => mode !== "part") ?? earlier;
    if (whole === null || whole.denied || whole.count.unit !== "persons") return null;
    return { measure: whole.measure, phase: whole.phase, mode: "new", unit: "persons" };
  },
};
