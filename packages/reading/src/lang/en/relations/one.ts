import { countOfNoun } from "../../../extract/figures/count.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";
import { measureIn } from "../figure-measure.ts";
import { phaseAt } from "../figure-reads.ts";
import { predicateAfter } from "./predicate-after.ts";
import { matchFrom } from "./subject.ts";

const RULE = "en.count.article";

/** Words before an article after which nobody is meant: "as a guard", "like a child", "for a guard". */
const AS: ReadonlySet<string> = new Set(
  "as like for by if than to with of without about from on".split(" "),
);

/** The count of one that "a" or "an" carries: a person, and no half of another noun ("a prisoner exchange"). */
export function singular(items: readonly Item[], at: number): Count | null {
  const noun = items[at];
  if (noun?.chunk !== null || !noun.tags.includes("single") || noun.sense?.unit !== "persons")
    return null;
  if (noun.sense.measure !== undefined || noun.suffix !== "") return null;
  const article = [1, 2, 3].find((back) => {
    const word = items[at - back]?.word;
    return word === "a" || word === "an";
  });
  if (article === undefined) return null;
  for (let i = at - article + 1; i < at; i++)
    if (items[i]?.chunk !== null || items[i]?.tags.length !== 0) return null;
  if (AS.has(items[at - article - 1]?.word ?? "")) return null;
  const next = items[at + 1];
  if (next === undefined || (next.chunk === null && next.tags.length === 0)) return null;
  if (next.tags.includes("counted") || next.tags.includes("poss")) return null;
  return countOfNoun(noun, RULE);
}

/** One, to whom the clause says what happened. */
export const oneRelation: Relation = {
  id: "en.relation.one",
  why: "'A porter and one patient lost their lives': the article counts one, and the verb behind its coordination says what happened.",
  hits: [
    ["A nurse and a driver of the clinic were injured.", "wounded medics 1"],
    ["A guard at the north gate and two of his friends were killed.", "killed guards 1"],
  ],
  misses: [
    "A guard said that two men were killed.",
    "As a guard he was killed.",
    "A prisoner exchange was agreed.",
  ],
  read: (count, at, { items }) => {
    if (!count.rules.includes(RULE)) return null;
    const found = predicateAfter(items, at);
    if (found?.kind !== "outcome" || found.negated || found.planned || found.at > at + 12)
      return "none";
    const measure = measureIn(found.item, count, items);
    if (measure === null) return "none";
    return { measure, phase: phaseAt(matchFrom(items, at, found.at + 1), found.item, measure) };
  },
};
