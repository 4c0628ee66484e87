import type { Relation } from "../../../extract/figures/relation.ts";
import { isPart } from "../../relation-part.ts";
import { predicateAfter } from "./predicate-after.ts";

/** Words behind the noun of a line that has no verb: where, how, by what. */
const BEHIND: ReadonlySet<string> = new Set(
  "in at by near under on during of from inside outside after while as".split(" "),
);
/** A line of a list is short. */
const LONGEST = 40;

/** A line of a list, without a verb of its own, below the number that it is a part of. */
export const itemisedRelation: Relation = {
  id: "en.relation.itemised",
  why: "'31 people were killed today, as follows: – Eight civilians in an air raid. – Three civilians by a mine.': a monitor lists whom its number counts, a line for each.",
  hits: [
    [
      "31 people were killed today, as follows:\n- Eight civilians in an air raid on the village.",
      "killed civilians 8 part",
    ],
    [
      "31 people were killed today:\n- Eight civilians in an air raid.\n- Three guards at the gate.",
      "killed guards 3 part",
    ],
    ["8 people were killed in the queue. 3 children.", "killed children 3 part"],
  ],
  misses: [
    "31 people were killed today.\n- Eight civilians saw it.",
    "- Eight civilians in an air raid on the village.",
    "31 people were killed today.\n- 40 civilians in the camp.",
  ],
  read: (count, at, { items, earlier }) => {
    if (count.unit !== "persons" || count.measure !== null || earlier === null) return null;
    const open = items[0];
    const marked = open?.tags.includes("dash") === true || /^[•➤*·]$/u.test(open?.word ?? "");
    // "8 people dead in the queue. 3 children."
    const alone =
      at === 0 &&
      (items.length === 1 || (items.length === 2 && items[1]?.tags.includes("stop") === true));
    if (!alone && (!marked || at !== 1)) return null;
    if (items.length > LONGEST || earlier.denied) return null;
    if (
      earlier.count.unit !== "persons" ||
      !isPart(count.quantity.low, earlier.count.quantity.high)
    )
      return null;
    const next = items[at + 1];
    const goes =
      alone || next === undefined || next.tags.includes("comma") || BEHIND.has(next.word);
    if (!goes || predicateAfter(items, at) !== null) return null;
    return { measure: earlier.measure, phase: earlier.phase, mode: "part" };
  },
};
