import type { Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Count, Item } from "../../../text/item.ts";

/** Who makes up how many of those counted: the subject says who, the count of whom. */
export const makesUpRelation: Relation = {
  id: "en.relation.makes-up",
  why: "'Women made up 41 of the victims', 'children account for 12 of the dead': the count is a part of those it names, and the subject says who they are.",
  hits: [
    ["Women made up 41 of the victims.", "killed women 41 part"],
    ["Children account for 12 of the victims.", "killed children 12 part"],
  ],
  misses: ["Women made up 41 of the parties.", "They made up nine stories."],
  read: (count, at, { items }) => {
    const group = madeUpBy(items, at);
    const measure = measureOf(count);
    return group === null || measure === null
      ? null
      : { measure, phase: "done", mode: "part", group, unit: "persons" };
  },
};

/** The group of whom the count at `at` is said to consist: "women made up 41 of the victims"; null where nothing says it. */
export function madeUpBy(items: readonly Item[], at: number): string | null {
  const verb = verbBefore(items, at);
  const who = items
    .slice(Math.max(0, verb - SUBJECT), Math.max(0, verb))
    .findLast(({ tags, sense }) => tags.includes("counted") && sense?.unit === "persons");
  return who?.sense?.group ?? null;
}

/** Where "make up" or "account for" begins before the count, over an adverb; -1 where neither does. */
function verbBefore(items: readonly Item[], at: number): number {
  for (let i = at - 2; i >= Math.max(0, at - 3); i--) {
    const pair = `${items[i]?.word ?? ""} ${items[i + 1]?.word ?? ""}`;
    if (/^(?:ma[dk]e|makes|making) up$|^account(?:s|ed|ing)? for$/u.test(pair)) return i;
  }
  return -1;
}

/** Items of the subject before its verb. */
const SUBJECT = 4;

/** "41 of the victims", "12 of the dead" */
function measureOf({ measure, noun }: Count): Governed["measure"] | null {
  if (measure !== null && measure !== "other") return measure;
  return noun.includes("toll-noun") ? "killed" : null;
}
