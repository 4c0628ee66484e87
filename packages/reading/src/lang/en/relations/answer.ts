import type { Asked } from "../../../extract/figures/asked.ts";
import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import { isRow } from "../../../extract/attributions/rows.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isPart } from "../../relation-part.ts";
import { behindTime } from "./behind-time.ts";
import { isSaid } from "./rival.ts";
import { predicateAfter } from "./predicate-after.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Words before a number that is no answer: a time, an age, a share, a list. */
const NOT_BEFORE: ReadonlySet<string> = new Set(
  "at in on by for until from to after before aged age page number no every per".split(" "),
);

const ID = "en.relation.answer";
/** Items up to the number of a row. */
const LABEL = 6;

/** A number alone that answers "how many …?" just before. */
export const answerRelation: Relation = {
  id: ID,
  why: "'How many wounded do you have?' 'This morning 140.': the question says what the number counts.",
  hits: [
    ["How many wounded do you have? This morning 140.", "wounded unknown 140"],
    ["Deaths. The committee reports four.", "killed unknown 4"],
    ["How many people died? The gravedigger says 112.", "killed unknown 112"],
    ["And how many doctors? We were eleven.", "other medics 11"],
    ["How many were on board? Survivors say there were more than 230.", "other unknown >230"],
    ["Deaths by ward:\nNorth: 12\nSouth: 9", "killed unknown 9 part"],
    [
      "Deaths reported so far by nationality\nHarm: at least 140\nSorl: 87 (local papers)",
      "killed unknown >=140 part",
    ],
    [
      "The monitor breaks down the 412 dead as follows:\n219 residents of the province.",
      "killed civilians 219 part",
    ],
    [
      "The monitor breaks down the 412 dead as follows:\n219 residents of the province.\n112 men of the ministry.",
      "killed men 112 part",
    ],
    [
      "How many people came? Two hundred and eighty-six. And seventy-one children who are alone.",
      "other children 71 part",
    ],
  ],
  misses: [
    "How many people must die? We counted to eleven.",
    "Deaths by ward:\nThe clinic opens at 12.",
    "Deaths. The office, room 12, is closed.",
    "Deaths. The office opens at nine.",
    "Beds by ward:\nNorth: 12\nSouth: 9",
    "How many wounded do you have? We opened at 9.",
  ],
  read: (count, at, clause) => {
    const { items, earlier } = clause;
    const asked = clause.asked?.list === true ? null : clause.asked;
    // "Two hundred and eighty-six. Forty women. And seventy-one children who travel alone."
    if (
      asked !== null &&
      count.unit === "persons" &&
      count.measure === null &&
      earlier?.rule === ID &&
      earlier.count.unit === "persons" &&
      isPart(count.quantity.low, earlier.count.quantity.high) &&
      items.slice(0, at).every(({ tags, word }) => tags.includes("quote") || word === "and") &&
      predicateAfter(items, at) === null
    )
      return { measure: earlier.measure, phase: earlier.phase, mode: "part" };
    if (asked?.plain === true) return rowOf(count, at, items, asked);
    if (asked === null || !isElided(count) || isYearLike(count) || count.quantity.low === 1)
      return null;
    if (asked.head === true) return isTold(items, at) ? of(asked) : null;
    const before = items[at - 1];
    if (before !== undefined && (NOT_BEFORE.has(before.word) || before.tags.includes("in")))
      return null;
    if (!ends(items, at)) return null;
    if (asked.rows === true) {
      // "North: 12", "Harm: at least 140"
      const labelled = items[at - 1]?.tags.includes("colon") === true && at > 1 && at <= LABEL;
      if (labelled && /^(?:totals?|sum|overall)$/u.test(items[at - 2]?.word ?? "")) return null;
      return labelled
        ? {
            measure: asked.measure,
            phase: "done",
            mode: "part",
            group: asked.group,
            unit: asked.unit,
          }
        : null;
    }
    return of(asked);
  },
};

/** "219 residents of the province, 73 civilians among them.": the number that opens the row, whoever it counts. */
function rowOf(count: Count, at: number, items: readonly Item[], asked: Asked): Governed | null {
  if (at > 1 || !isRow({ items }) || isYearLike(count)) return null;
  if (count.unit !== "persons" && !isElided(count)) return null;
  const unit = isElided(count) ? asked.unit : count.unit;
  return { measure: asked.measure, phase: "done", mode: "part", unit };
}

function of({ measure, group, unit }: Asked): Governed {
  return { measure, phase: "done", group, unit };
}

/** "Deaths. The committee reports four.", "Cases. 162 to date": the number opens the sentence or is what somebody gives. */
function isTold(items: readonly Item[], at: number): boolean {
  return ends(items, behindTime(items, at + 1) - 1) && (at === 0 || isSaid(items, at));
}

/** The phrase ends with the number, or goes on with "of us", "of them". */
function ends(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next === undefined) return true;
  if (["stop", "comma", "clause", "quote", "paren", "dash"].some((tag) => next.tags.includes(tag)))
    return true;
  if (next.word === "of") return items[at + 2]?.word === "us" || items[at + 2]?.word === "them";
  return ["and", "or", "but", "so", "i"].includes(next.word);
}
