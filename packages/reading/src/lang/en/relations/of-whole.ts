import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import { isYearLike, wholeBefore } from "../../relation-kin.ts";
import { isShare } from "../figure-vetoes.ts";
import { predicateAfter } from "./predicate-after.ts";

/** Some of the things that open the sentence, which are told and not their whole. */
export const ofWholeRelation: Relation = {
  id: "en.relation.of-whole",
  why: "'Of 20 ambulances in the province, only three are working': the number counts things of the whole that opens the sentence.",
  hits: [
    ["Of 20 ambulances in the province, only three are working.", "vehicles vehicles 3"],
    ["Of 12 schools in the valley, two are still teaching.", "other schools 2 part"],
  ],
  misses: ["Only three are working.", "Of 20 guards in the hall, three were asleep."],
  read: (count, at, { items }) => {
    if (count.unit !== "unknown" || count.measure !== null || count.quantity.low === 1) return null;
    if (isYearLike(count) || isShare(items, at)) return null;
    const whole = wholeBefore({ items }, at);
    if (whole === null || !isThing(whole.unit) || predicateAfter(items, at) === null) return null;
    return {
      measure: whole.unit === "vehicles" ? "vehicles" : "other",
      phase: "done",
      group: whole.group,
      unit: whole.unit,
    };
  },
};
