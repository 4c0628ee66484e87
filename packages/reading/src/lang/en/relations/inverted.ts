import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { isElided } from "../../relation-kin.ts";

/** Words before the auxiliary of a subject that stands behind its verb: "as were a dozen cars", "and so did nine guards". */
const SO: ReadonlySet<string> = new Set("as so".split(" "));
const DOES: ReadonlySet<string> = new Set("were was had did have has are".split(" "));
/** Words back to the verb that is meant. */
const REACH = 12;

/** What befell those before befell those behind "as were" too. */
export const invertedRelation: Relation = {
  id: "en.relation.inverted",
  why: "'The office was badly damaged, as were a dozen parked cars': the verb is that of the clause before.",
  hits: [
    ["The office was damaged, as were a dozen parked cars.", "damaged vehicles 12"],
    ["The mayor was killed, and so were nine guards.", "killed guards 9"],
  ],
  misses: ["They were as nine guards.", "As were nine guards, so was he."],
  read: (count, at, { items }) => {
    if (
      isElided(count) ||
      !DOES.has(items[at - 1]?.word ?? "") ||
      !SO.has(items[at - 2]?.word ?? "")
    )
      return null;
    const verb = verbBefore(items, at - 2);
    const measure = measureIn(verb, count, items);
    return measure === null ? null : { measure, phase: "done" };
  },
};

function verbBefore(items: readonly Item[], at: number): Item | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const item = items[i];
    if (item?.tags.includes("stop") === true) return null;
    if (item?.tags.includes("pred") === true) return item;
  }
  return null;
}
