import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { predicateAfter } from "./predicate-after.ts";

/**
 * What a relative clause right behind the count at `at` tells of the whole that it is a part of, whether its pronoun is said or not: "five
 * of the 32 troops they seized", "9 of the 76 pupils taken away managed to escape", "6 of the 31 medics arrested"; null for none.
 */
export function relativeOfWhole(items: readonly Item[], at: number, whole: Count): Measure | null {
  const verb = verbOf(items, at + 1);
  const pred = items[verb];
  if (pred === undefined || pred.tags.includes("lost")) return null;
  const measure = measureIn(pred, whole, items);
  return measure === "other" ? null : measure;
}

function verbOf(items: readonly Item[], from: number): number {
  const next = items[from];
  if (next === undefined || next.chunk !== null) return -1;
  if (isDone(next)) return isReduced(items, from) ? from : -1;
  const who = next.word === "who" || next.word === "that" || next.word === "whom";
  const subject = who ? from + 1 : from;
  // "they seized", "his tribe has kept", "the army captured"
  const led = ["pronoun", "poss", "article"].some(
    (tag) => items[subject]?.tags.includes(tag) === true,
  );
  if (!led && !who) return -1;
  for (let i = subject; i < Math.min(items.length, subject + REACH); i++) {
    const item = items[i];
    if (item === undefined || ENDS.some((tag) => item.tags.includes(tag))) return -1;
    // "two of the five who had been missing have died": the five were missing
    if (item.tags.includes("pred") || item.tags.includes("missing-adj")) return i;
  }
  return -1;
}

/** "Two of the nine guards killed" tells of the two; with a verb before or behind it the participle tells of the nine. */
function isReduced(items: readonly Item[], participle: number): boolean {
  const count = participle - 1;
  const before = items[count - 1];
  const object =
    before !== undefined && (before.tags.includes("pred") || PREPOSITIONS.has(before.word));
  return object || (predicateAfter(items, count)?.at ?? -1) > participle;
}

const PREPOSITIONS: ReadonlySet<string> = new Set("against of with for from by to".split(" "));

/** A participle that tells what was done to those before it. */
function isDone({ tags }: Item): boolean {
  return tags.includes("pred") && tags.includes("past") && !tags.includes("intransitive");
}

const REACH = 5;
const ENDS: readonly string[] = ["stop", "comma", "clause", "in", "of", "say"];
