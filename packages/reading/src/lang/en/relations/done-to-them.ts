import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { phaseAt } from "../figure-modes.ts";
import { asKin, isYearLike } from "../../relation-kin.ts";
import { matchFrom } from "./subject.ts";

/** Those counted are "them" of a verb that follows: what it says was done to them. */
export const doneToThemRelation: Relation = {
  id: "en.relation.done-to-them",
  why: "'We found 58 of our people in the prison, and set them free': the pronoun of the next verb means those just counted.",
  hits: [
    ["We found 58 of our people in the prison, and set them free.", "released unknown 58"],
    ["He counted 30 men at the gate, and let them go.", "released men 30 part"],
  ],
  misses: [
    "We found 58 people in the prison, but nobody set them free.",
    "They met nine guards, who said that soldiers killed them.",
    "They met nine guards and two drivers and killed them.",
  ],
  last: true,
  read: (count, at, clause) => {
    const { items } = clause;
    if (isYearLike(count) || count.unit !== "persons" || count.measure !== null) return null;
    const verb = verbOfThem(items, at);
    const pred = items[verb];
    if (pred === undefined) return null;
    const measure = measureIn(pred, asKin(count, clause, at), items);
    if (measure === null || measure === "other") return null;
    return { measure, phase: phaseAt(matchFrom(items, at, verb + 1), pred, measure) };
  },
};

/** Where "and set them free", "and killed them" stands behind the count, in the same sentence and with no other count between; -1 for nowhere. */
function verbOfThem(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < Math.min(items.length, at + REACH); i++) {
    const item = items[i];
    if (item === undefined || ENDS.some((tag) => item.tags.includes(tag))) return -1;
    const kind = item.chunk?.kind;
    if (kind === "count" || kind === "quantity" || CLAUSES.has(item.word)) return -1;
    if (!item.tags.includes("pred")) continue;
    const them = item.tags.includes("of-them") || items[i + 1]?.word === "them";
    return them && items[i - 1]?.word === "and" ? i : -1;
  }
  return -1;
}

const REACH = 14;
const ENDS: readonly string[] = ["stop", "clause", "neg", "say", "future"];
const CLAUSES: ReadonlySet<string> = new Set("who which that but if when before nobody".split(" "));
