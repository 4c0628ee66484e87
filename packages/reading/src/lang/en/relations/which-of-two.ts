import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

/** Items from the first number of the question to the second. */
const NEAR = 5;

/** The second number of a question that asks which of two it is. */
export const whichOfTwoRelation: Relation = {
  id: "en.relation.which-of-two",
  why: "'School poisoning: one dead or four?', 'Forty missing or 70?': a question sets two numbers of one thing against each other.",
  hits: [
    ["Flood in Tarsin: two dead or six?", "killed unknown 6"],
    ["Ferry fire: 40 missing or 70?", "missing unknown 70"],
  ],
  misses: [
    "Two dead in the fire. One of six?",
    "Were two dead at noon or six?",
    "Flood in Tarsin: two dead or six.",
  ],
  read: (count, at, { items, before }) => {
    if (!isElided(count) || isYearLike(count) || items[at - 1]?.word !== "or") return null;
    if (items[at + 1]?.word !== "?") return null;
    const first = before.at(-1);
    if (first === undefined || first.denied || first.mode === "part") return null;
    const from = items.findIndex(({ end }) => end > first.count.quantity.start);
    const between = items.slice(from + 1, at - 1);
    const isNoun = between.every(({ chunk, tags }) => chunk === null && !tags.includes("in"));
    if (from < 0 || at - from > NEAR || !isNoun) return null;
    return { measure: first.measure, phase: first.phase, mode: first.mode, elided: true };
  },
};
