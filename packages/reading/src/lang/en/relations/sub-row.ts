import type { Relation } from "../../../extract/figures/relation.ts";
import { rowAt, wholeOver } from "../../bulletin-row.ts";
import { isYearLike } from "../../relation-kin.ts";
import type { Item } from "../../../text/item.ts";
import { englishPlainNouns } from "../nouns/plain-nouns.ts";

/** A row under another one: who of its people they are, and how many. */
export const subRowRelation: Relation = {
  id: "en.relation.sub-row",
  why: "'Treated: 55' over '- prisoners 34' and '- prison staff 14': a row that only names people, and is written otherwise than the row above, counts some of those. 'Of whom children 2' says so itself.",
  hits: [
    ["Treated: 55\n- inmates 34\n- prison staff 14", "wounded workers 14 part"],
    ["Drowned: 7\n- of whom children 2", "killed children 2 part"],
    ["Killed: 9\nWomen among them: 4", "killed women 4 part"],
  ],
  misses: [
    "Treated: 55\n- beds 34\n- rooms 14",
    "Killed: 9\nTents: 4",
    "- Killed: 9\n- Guests of the mayor: 4",
    "Killed: 9\nThe two met four times.",
  ],
  read: (count, at, clause) => {
    if (count.measure !== null || isYearLike(count)) return null;
    if (count.unit !== "unknown" && count.unit !== "persons") return null;
    const { items } = clause;
    const row = rowAt(items, at);
    if (row === null) return null;
    const label = items.slice(row.from, row.to);
    const isSaid = label.some(({ tags }) => tags.includes("whole") || tags.includes("among"));
    const group = label.length === 0 && isSaid ? null : whoAre(label);
    // "- 12 guards": the number has its noun
    const own = label.length === 0 && row.bulleted && count.unit === "persons";
    if (group === null && !own) return null;
    const whole = wholeOver(row, count, clause, isSaid);
    return whole === null
      ? null
      : {
          measure: whole.measure,
          phase: whole.phase,
          mode: "part",
          unit: "persons",
          ...(count.group === "unknown" ? { group: group ?? "unknown" } : {}),
        };
  },
};

/** Whom a label of nouns alone names: their group, "unknown" for several; null where it says more, or names nobody. */
function whoAre(label: readonly Item[]): string | null {
  const groups = new Set<string>();
  for (const [i, item] of label.entries()) {
    const { tags, chunk, sense, word } = item;
    if (chunk !== null) return null;
    if (["among", "whole", "of", "func"].some((tag) => tags.includes(tag))) {
      if (LINKS.has(word) || tags.includes("whole") || tags.includes("among")) continue;
      return null;
    }
    if (TOLD.some((tag) => tags.includes(tag))) return null;
    if (tags.includes("counted")) {
      // "prison staff", "ambulance crews": what stands before a noun of people says which
      const next = label[i + 1];
      if (sense?.unit !== "persons" && (next === undefined || next.tags.includes("func")))
        return null;
      if (sense?.unit === "persons") groups.add(sense.group ?? "unknown");
    } else if (OTHERS.test(word) || englishPlainNouns.told(word, false)?.unit === "persons")
      groups.add("unknown");
  }
  const [only = null] = groups;
  return groups.size > 1 ? "unknown" : only;
}
const LINKS: ReadonlySet<string> = new Set(["of", "and", "or", "whom", "them"]);
const OTHERS = /^(?:others?|rest|remaining|adults|crews?|relatives|bystanders|boys|girls)$/u;
/** What tells something of them. */
const TOLD = ["pred", "verb-past", "took", "missing-adj", "victim", "in", "neg", "pronoun", "poss"];
