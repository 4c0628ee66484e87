import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { isOfThings, isPlural } from "./some-of-them.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** A number said before, named again: "Of the 23, twenty were protesters". */
export const againRelation: Relation = {
  id: "en.relation.again",
  why: "'Killed: 23. Of the 23, twenty were protesters': the article says that they are those counted before.",
  hits: [
    ["Twenty-three people were killed. Of the 23, twenty were protesters.", "killed unknown 23"],
    ["The army freed 40 inmates. Of the forty, two were ill.", "released inmates 40"],
    [
      "Reported deaths: 14-18. It was at night. Of the 18, eleven were drivers.",
      "killed unknown 18",
    ],
  ],
  misses: [
    "Twenty-three people were killed. Of the 30, twenty were protesters.",
    "Of the 23, twenty were protesters.",
    "Two people were wounded. The two express trains stood still.",
    "Two planes were used. Seventeen captives are Tarvian, while the two others are Olmian.",
  ],
  read: (count, at, clause) => {
    if (isYearLike(count) || count.measure !== null) return null;
    // "while the two others are Olmian": the rest of those of this sentence
    if (count.noun.includes("others")) return null;
    const before = clause.items[at - 1];
    if (before?.word !== "the" && before?.word !== "these" && before?.word !== "those") return null;
    // "two are critical. The two express trains": of things that stand behind
    const [kind, noun] = [clause.items[at + 1], clause.items[at + 2]];
    const named = kind?.tags.includes("plain") === true && isPlural(noun);
    if (isElided(count) && (named || isOfThings(clause.items, at))) return null;
    const { low, high } = count.quantity;
    const fits = ({ count: { quantity, unit } }: LinkedFigure): boolean =>
      (quantity.low === low || quantity.high === low) && (isElided(count) || unit === count.unit);
    const near = [...clause.recent, ...clause.before].find(fits);
    // "14 to 18 deaths … Of the 18": a number told sentences before, if it can be no other
    // "Of the 77 boys, the youngest …": the number and its kind stand for those told before
    const same = near ?? (isElided(count) || at <= 2 ? clause.told.findLast(fits) : undefined);
    if (same === undefined || low !== high) return null;
    const { group, unit } = same.count;
    const whom = isElided(count) && near === undefined ? { group, unit } : {};
    return {
      measure: same.measure,
      mode: same.mode,
      phase: same.phase,
      elided: isElided(count),
      ...whom,
    };
  },
};
