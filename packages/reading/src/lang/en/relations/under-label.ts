import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isThing } from "../../../extract/figures/kin.ts";
import { measureIn } from "../figure-measure.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Numbers of a row with what befell each of them, under the noun that opens the row. */
export const underLabelRelation: Relation = {
  id: "en.relation.under-label",
  why: "'Houses: 412 destroyed, 1,050 damaged': the label says what all numbers of its row count, and the participle behind each what befell them.",
  hits: [
    ["Houses: 412 destroyed, 1,050 damaged", "destroyed houses 412"],
    ["Homes: 90 flattened.", "destroyed houses 90"],
  ],
  misses: [
    "Houses: 412 people were hurt.",
    "He asked about houses: 412 had burned.",
    "Houses: 412 seen, 30 counted.",
  ],
  read: (count, at, { items }) => {
    if (!isElided(count) || isYearLike(count)) return null;
    const pred = items[at + 1];
    if (pred?.chunk !== null || !pred.tags.includes("pred") || !pred.tags.includes("past"))
      return null;
    const label = labelBefore(items, at);
    const { unit, group } = label?.sense ?? {};
    if (label === null || unit === undefined || group === undefined || !isThing(unit)) return null;
    const measure = measureIn(pred, { ...count, unit, group, noun: label.tags }, items);
    return measure === null ? null : { measure, phase: "done", unit, group };
  },
};

/** The noun before the colon, where nothing but numbers and participles stands between and nothing before it. */
function labelBefore(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i > 0 && i >= at - REACH; i--) {
    const item = items[i];
    if (item === undefined) return null;
    if (item.tags.includes("colon")) {
      const noun = items[i - 1];
      const before = items[i - 2];
      const opens =
        before === undefined ||
        ["bullet", "dash", "punct", "stop"].some((tag) => before.tags.includes(tag));
      return opens && noun?.chunk === null && noun.tags.includes("many") ? noun : null;
    }
    const joins = item.tags.includes("comma") || item.word === "and" || item.tags.includes("pred");
    if (item.chunk?.kind !== "quantity" && !joins) return null;
  }
  return null;
}
const REACH = 12;
