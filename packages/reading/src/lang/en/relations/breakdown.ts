import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isPart } from "../../relation-part.ts";

/** Verbs that tell what a number is made of. */
const MADE_OF: ReadonlySet<string> = new Set(
  "comprise comprises comprised include includes included are were numbered".split(" "),
);
/** Those counted in the sentence before. */
const THEY: ReadonlySet<string> = new Set(
  "they these those dead victims casualties wounded injured detainees missing number total figure them released displaced arrested".split(
    " ",
  ),
);

/** The parts of the number of the sentence before: "They comprise 71 fighters, 44 guards and 13 civilians". */
export const breakdownRelation: Relation = {
  id: "en.relation.breakdown",
  why: "'128 people were killed. They comprise 71 fighters and 13 civilians': what the number before is made of.",
  hits: [
    [
      "128 people were killed. They comprise 71 fighters and 13 civilians.",
      "killed fighters 71 part",
    ],
    ["128 people were killed. These comprise 13 civilians.", "killed civilians 13 part"],
  ],
  misses: ["They comprise 71 fighters.", "128 people were killed. The village has 13 civilians."],
  read: (count, at, { items, before, earlier }) => {
    if (before.length > 0 || earlier === null || count.unit !== earlier.count.unit) return null;
    const verb = items[at - 1];
    if (verb === undefined || !MADE_OF.has(verb.word) || !isThey(items, at - 1)) return null;
    if (!isPart(count.quantity.low, earlier.count.quantity.high)) return null;
    return { measure: count.measure ?? earlier.measure, phase: earlier.phase, mode: "part" };
  },
};

function isThey(items: readonly Item[], verb: number): boolean {
  return verb <= 4 && items.slice(0, verb).some(({ word }) => THEY.has(word));
}
