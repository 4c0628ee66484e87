import { isThing } from "../../../extract/figures/kin.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { phaseAt } from "../figure-modes.ts";
import { asKin, isYearLike } from "../../relation-kin.ts";
import { matchFrom } from "./subject.ts";

/** Those together with whom it happened. */
export const joinedWithRelation: Relation = {
  id: "en.relation.joined-with",
  why: "'The skipper is under arrest together with two deckhands', 'died at their posts along with twelve of their patients': what the verb says befell both.",
  hits: [
    ["The skipper is under arrest together with two deckhands.", "arrested sailors 2"],
    ["A nurse died at her post along with twelve of the guards.", "killed guards 12"],
  ],
  misses: [
    "The skipper was arrested. He had come with two deckhands.",
    "The skipper came along with two deckhands.",
    "They were killed with two rifles.",
  ],
  read: (count, at, clause) => {
    const { items } = clause;
    if (isYearLike(count) || isThing(count.unit) || count.measure !== null) return null;
    if (items[at - 1]?.word !== "with" || !TOGETHER.has(items[at - 2]?.word ?? "")) return null;
    const verb = verbBefore(items, at - 2);
    const pred = items[verb];
    if (pred === undefined) return null;
    const measure = measureIn(pred, asKin(count, clause, at), items);
    if (measure === null || measure === "other") return null;
    return { measure, phase: phaseAt(matchFrom(items, verb, at + 1), pred, measure) };
  },
};

const TOGETHER: ReadonlySet<string> = new Set(["together", "along"]);

/** The verb of the clause before `from`: passive or without an object, so that it befell its subject; -1 for none. */
function verbBefore(items: readonly Item[], from: number): number {
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    const item = items[i];
    // "at her post" is no verb of saying
    const noun = ["poss", "article"].some((tag) => items[i - 1]?.tags.includes(tag) === true);
    const ends = noun ? ["stop", "clause"] : ["stop", "clause", "say"];
    if (item === undefined || ends.some((tag) => item.tags.includes(tag))) return -1;
    if (item.tags.includes("pred")) return i;
  }
  return -1;
}

const REACH = 10;
