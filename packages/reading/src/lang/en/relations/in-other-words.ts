import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { keptMeasure } from "../figure-modes.ts";

/** A number that says again, in other words, whom the phrase right before it names. */
export const inOtherWordsRelation: Relation = {
  id: "en.relation.in-other-words",
  why: "'61 families, or 305 people, arrived', 'the displaced, about 4,300 people, are in schools': the same people once more, so that what befell them is that of the words before.",
  hits: [
    ["Sixty-one families, or 305 individuals, arrived in the camp.", "displaced unknown 305"],
    ["The displaced, about 4,300 people, are staying in schools.", "displaced unknown ~4300"],
    ["Displaced families: 1,602 (8,010 individuals).", "displaced unknown 8010"],
    ["The wounded, 14 soldiers, are in the town.", "wounded soldiers 14"],
  ],
  misses: [
    "The displaced, 40 guards said, had left.",
    "Two families, or 305 people, or nobody: who knows?",
  ],
  read: (count, at, { items, before }) => {
    if (count.unit !== "persons" || count.measure !== null || !isMark(items[at + 1])) return null;
    const bracket = items[at - 1]?.tags.includes("paren-open") === true;
    if (bracket || (items[at - 1]?.word === "or" && isMark(items[at - 2]))) {
      const last = before.at(-1);
      const whole = items[bracket ? at - 2 : at - 3];
      const same = whole !== undefined && whole.start === last?.count.quantity.start;
      const isOfFamilies = last?.count.unit === "families" && same;
      return isOfFamilies && (count.quantity.low ?? 0) > (last.count.quantity.low ?? 0)
        ? { measure: last.measure, phase: last.phase, mode: last.mode, denied: last.denied }
        : null;
    }
    const who = items[at - 2];
    if (!isMark(items[at - 1]) || who?.chunk !== null || items[at - 3]?.word !== "the") return null;
    if (items[at - 4] !== undefined && !isMark(items[at - 4])) return null;
    const named = who.tags.includes("pred") ? measureIn(who, count, items) : null;
    const measure = named ?? (who.tags.includes("victim") ? (who.sense?.measure ?? null) : null);
    return measure === null ? null : { measure: keptMeasure(count, measure), phase: "done" };
  },
};

function isMark(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ["comma", "dash", "stop", "paren", "quote"].some((tag) => item.tags.includes(tag))
  );
}
