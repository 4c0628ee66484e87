import type { Relation } from "../../../extract/figures/relation.ts";
import { rowAt } from "../../bulletin-row.ts";

/** A bullet that is no more than a number of captives: "- 112 prisoners, including a colonel". */
export const bulletedRelation: Relation = {
  id: "en.relation.bulleted",
  why: "'- 112 prisoners, including a colonel and six other officers': a command lists what it has; whoever is called a prisoner is held.",
  hits: [
    ["- 112 prisoners, including a colonel.", "held inmates 112"],
    ["• 9 detainees", "held detainees 9"],
  ],
  misses: [
    "- 112 villagers, including a teacher.",
    "- 40 prisoners escaped.",
    "He met 40 prisoners.",
  ],
  last: true,
  read: (count, at, { items }) => {
    const row = rowAt(items, at);
    const alone = row?.bulleted === true && row.from === at && count.noun.includes("captive");
    return alone && count.measure === null
      ? { measure: "held", mode: "held", phase: "done" }
      : null;
  },
};
