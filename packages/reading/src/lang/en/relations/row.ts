import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { isYearLike } from "../../relation-kin.ts";

/** A row of a bulletin: labels and numbers, and no verb. */
export const rowRelation: Relation = {
  id: "en.relation.row",
  why: "'discharged 35; deceased 4; men 51, women 20': where several labels stand before their numbers, each says whom its number counts.",
  hits: [
    ["Clinic: men 51, women 20, children 17.", "other men 51 part"],
    ["Clinic note: patients carried 866; crew members wounded 3; rooms 40.", "other unknown 866"],
  ],
  misses: ["Rooms 51, beds 20.", "He met women 20 times, and men 51.", "Ward 5, floor 3."],
  read: (count, at, { items }) => {
    if (items[at]?.chunk?.kind !== "quantity" || isYearLike(count) || count.measure !== null)
      return null;
    if (!closes(items, at) || rowsOf(items) < 2) return null;
    const label = labelOf(items, at);
    return label === null ? null : saidBy(label, count, items);
  },
};

function closes(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next === undefined || isSeparator(next);
}

function isSeparator({ tags }: Item): boolean {
  return ["comma", "clause", "stop", "paren", "colon", "slash"].some((tag) => tags.includes(tag));
}

/** How many numbers of the sentence end a row; a longer one is looked at no further. */
function rowsOf(items: readonly Item[]): number {
  let rows = 0;
  for (let at = 1; at < Math.min(items.length, LONGEST); at++)
    if (items[at]?.chunk?.kind === "quantity" && closes(items, at) && labelOf(items, at) !== null)
      rows++;
  return rows;
}

const LONGEST = 120;
const WORDS = 4;

/** The words of a row before its number, null where they are no label. */
function labelOf(items: readonly Item[], at: number): readonly Item[] | null {
  const label: Item[] = [];
  for (let i = at - 1; i >= 0 && i >= at - WORDS - 1; i--) {
    const item = items[i];
    if (item === undefined || isSeparator(item)) break;
    const verb = ["aux", "say", "article", "poss", "pronoun", "neg"].some((tag) =>
      item.tags.includes(tag),
    );
    if (item.chunk !== null || verb || label.length === WORDS) return null;
    label.unshift(item);
  }
  // "each officer for 5": no label ends with a preposition
  const last = label.at(-1);
  return last === undefined || ["func", "in", "of", "reach"].some((tag) => last.tags.includes(tag))
    ? null
    : label;
}

function saidBy(
  label: readonly Item[],
  count: Count,
  items: readonly Item[],
): { readonly measure: Measure; readonly group: string; readonly unit: "persons" } | null {
  const noun = label.findLast(
    ({ tags, sense }) => tags.includes("counted") && sense?.unit === "persons",
  );
  const pred = label.findLast(
    ({ tags }) => (tags.includes("pred") && tags.includes("past")) || tags.includes("missing-adj"),
  );
  if (noun === undefined && pred === undefined) return null;
  const group = noun?.sense?.group ?? "unknown";
  const who: Count = { ...count, unit: "persons", group, noun: noun?.tags ?? ["others"] };
  const measure =
    pred === undefined ? (noun?.sense?.measure ?? "other") : measureIn(pred, who, items);
  return measure === null ? null : { measure, group, unit: "persons" };
}
