import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** A list of names is a list of people, whatever became of them. */
export const namesRelation: Relation = {
  id: "en.relation.names",
  why: "'A handwritten ledger lists seven names': people on a list. Where people were counted just before, a list of some of them is no second count of them, and says nothing here.",
  hits: [
    ["A handwritten ledger lists seven names.", "other unknown 7"],
    ["They read out 33 names at the gate.", "other unknown 33"],
  ],
  misses: [
    "They were called names 12 times.",
    "Twelve streets have new names.",
    "The police arrested 150 people. We have so far established 68 names.",
  ],
  read: (count, at, { items, before, earlier }) => {
    if (!isElided(count) || isYearLike(count) || count.quantity.low === 1) return null;
    if (items[at + 1]?.word !== "names" || before.length > 0 || earlier !== null) return null;
    return { measure: "other", phase: "done", group: "unknown", unit: "persons" };
  },
};
