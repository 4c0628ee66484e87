import type { Relation } from "../../../extract/figures/relation.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";

const CELL: ReadonlySet<string> = new Set(
  "cell cells prison jail dormitory detention custody camp shed room".split(" "),
);

/** How many the speaker and those with him were. */
export const usRelation: Relation = {
  id: "en.relation.us",
  why: "'There were forty of us in that room', 'We were eleven when it began': a witness counts those who were with him; in a cell they were held.",
  hits: [
    ["There were forty of us on the roof.", "other unknown 40"],
    ["There were forty of us in the cell.", "held unknown 40 part"],
    ["In the end we were eleven.", "other unknown 11"],
    ["We were hundreds running to the gate.", "other unknown 200..999"],
  ],
  misses: [
    "Half of us left at forty.",
    "We were eleven kilometres away.",
    "Two of us were killed.",
  ],
  read: (count, at, { items }) => {
    if (!isElided(count) || isYearLike(count) || count.quantity.low === 1) return null;
    const be = items[at - 1];
    const verb = be?.tags.includes("aux") === true;
    const us = items[at + 1]?.word === "of" && /^us$/u.test(items[at + 2]?.word ?? "");
    // "there were", "there must have been"
    const there =
      verb && us && items.slice(Math.max(0, at - 4), at).some(({ word }) => word === "there");
    const next = items[at + 1];
    const ends =
      next === undefined ||
      ["stop", "comma", "clause", "quote"].some((tag) => next.tags.includes(tag)) ||
      next.word === "when" ||
      next.word === "in" ||
      next.tags.includes("verb-ing") ||
      us;
    const we = verb && items[at - 2]?.word === "we" && ends && next?.chunk?.kind !== "non-count";
    if (!there && !we) return null;
    const kept = items.slice(at, at + 10).some(({ word }) => CELL.has(word));
    return {
      measure: kept ? "held" : "other",
      phase: "done",
      group: "unknown",
      unit: "persons",
      ...(kept ? { mode: "held" as const } : {}),
    };
  },
};
