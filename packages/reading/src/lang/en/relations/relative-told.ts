import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isFoundAgain } from "../figures/found-again.ts";
import { measureIn } from "../figure-measure.ts";
import { KEPT } from "../figure-reads.ts";
import { keptMeasure, modeOf } from "../figure-modes.ts";
import { takesObject } from "../figure-vetoes.ts";
import { opensVerb, verbGroup } from "./verb-group.ts";

/** Words of a subject in a relative clause. */
const REACH = 5;
const WHO: ReadonlySet<string> = new Set("that which who whom".split(" "));
const CONTACT: ReadonlySet<string> = new Set("they he she we".split(" "));

/** What was done to those counted is told in the relative clause behind them. */
export const relativeToldRelation: Relation = {
  id: "en.relation.relative-told",
  why: "'the 12 houses that were destroyed', 'the 12 men whom the militia freed', 'the 12 women they kidnapped': where the main clause says no more, the relative clause tells what became of them.",
  hits: [
    ["The council named the 12 houses that were destroyed.", "destroyed houses 12"],
    ["The council named the 12 prisoners that the militia freed.", "released inmates 12"],
    ["The council named the 12 women they kidnapped.", "hostage women 12"],
    ["There are some 700 migrants that are still detained in Olm.", "held unknown ~700"],
  ],
  misses: [
    "The council named the 12 farmers who killed a guard.",
    "The council named the 12 farmers that the guard knew.",
    "The council said the six farmers who had been missing were found.",
    "The council named the 12 farmers who had not been freed.",
  ],
  read: (count, at, { items }) => {
    const pred = doneTo(items, at);
    const measure = pred === null ? null : measureIn(pred, count, items);
    if (measure === null || measure === "other") return null;
    // "the six who had been missing were found"
    if (pred !== null && measure === "missing" && isFoundAgain(items, items.indexOf(pred) + 1))
      return null;
    // "that are still detained", "who are detained there": they are kept, and nobody was arrested just now
    const isStock = measure === "arrested" && pred !== null && isKept(items, at, pred);
    const kept = isStock ? "held" : keptMeasure(count, measure);
    return { measure: kept, phase: "done", mode: modeOf(count, kept) };
  },
};

function doneTo(items: readonly Item[], at: number): Item | null {
  const who = WHO.has(items[at + 1]?.word ?? "");
  if (!who && !CONTACT.has(items[at + 1]?.word ?? "")) return null;
  const from = who ? at + 2 : at + 1;
  if (who && opensVerb(items[from])) {
    const group = verbGroup(items, from);
    const suffered = group?.kind === "outcome" && group.aux && !group.negated && !group.planned;
    return suffered ? group.item : null;
  }
  for (let i = from + 1; i < Math.min(items.length, from + REACH); i++) {
    const item = items[i];
    if (item === undefined || ENDS.some((tag) => item.tags.includes(tag))) return null;
    if (!item.tags.includes("pred")) continue;
    const active = !item.tags.includes("intransitive") && !takesObject(items[i + 1]);
    // "that the guard had been killed": no relative clause
    return active && items[i - 1]?.tags.includes("aux") !== true ? item : null;
  }
  return null;
}

function isKept(items: readonly Item[], at: number, pred: Item): boolean {
  const between = items.slice(at + 1, items.indexOf(pred));
  return KEPT.has(pred.word) && between.some(({ word }) => /^(?:are|is|still|remain)$/u.test(word));
}
const ENDS: readonly string[] = ["stop", "comma", "clause", "in", "of", "say", "neg"];
