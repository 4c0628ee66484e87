import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** So many a day: of those counted before, and no number of its own. */
export const rateRelation: Relation = {
  id: "ar.relation.rate",
  why: "`وصول 9,700 لاجئ، بمعدل 1,400 في اليوم`: how many a day is a rate of those before.",
  hits: [
    ["نزح 9,700 مدني، بمعدل 1,400 في اليوم", "displaced civilians 1400"],
    ["عادت 90 عائلة، بمعدل عشر يومياً", "returned families 10"],
  ],
  misses: ["بمعدل 40 في اليوم", "نزح 9,700 مدني، بينهم 1,400 طفل"],
  read: (count, at, { items, before }) => {
    const last = before.at(-1);
    if (last === undefined || isYearLike(count)) return null;
    const near = items.slice(Math.max(0, at - 2), at);
    if (!near.some(({ tags }) => tags.includes("rate"))) return null;
    if (isElided(count))
      return { measure: last.measure, mode: "rate", phase: last.phase, elided: true };
    return count.measure === last.measure
      ? { measure: last.measure, mode: "rate", phase: last.phase }
      : null;
  },
};
