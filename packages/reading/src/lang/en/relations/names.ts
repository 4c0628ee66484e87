import type { Measure } from "../../../model/figure.ts";
import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { spelled } from "../../../text/spelled.ts";
import { isOf } from "../../../text/traits.ts";

/** A list of names is a list of people, whatever became of them. */
export const namesRelation: Relation = {
  id: "en.relation.names",
  why: "'A handwritten ledger lists seven names': people on a list. Where people were counted just before, a list of fewer is some of them.",
  hits: [
    ["A handwritten ledger lists seven names.", "other unknown 7"],
    ["They read out 33 names at the gate.", "other unknown 33"],
    [
      "The police arrested 150 people. We have so far established 68 names.",
      "arrested unknown 68 part",
    ],
    ["34 people were killed. We have names for 29.", "killed unknown 29 part"],
    ["Reporters counted 81 names on the list of the dead.", "killed unknown 81"],
    ["The list of the missing runs to 164 names.", "missing unknown 164"],
    [
      "The union drew up a list of those who died in the pit. It contains 78 names.",
      "killed unknown 78",
    ],
    ["The list has 1,046 names of people held at some time in the camp.", "held unknown 1046"],
    [
      "While the police speak of 21 dead, the centre has put 26 names on its website.",
      "killed unknown 26",
    ],
  ],
  misses: [
    "They were called names 12 times.",
    "Twelve streets have new names.",
    "The union drew up a list of those who died. It contains 78 pages.",
    "The police arrested 150 people. We have 680 names.",
  ],
  read: (count, at, { items, before, earlier, recent, asked }) => {
    if (!isElided(count) || isYearLike(count) || count.quantity.low === 1) return null;
    const named =
      items[at + 1]?.word === "names" ||
      (items[at - 1]?.word === "for" && items[at - 2]?.word === "names");
    if (!named) return null;
    const listed = listOf(items, at);
    if (listed !== null)
      return { measure: listed, phase: "done", group: "unknown", unit: "persons" };
    // "has drawn up a list of those who died. It contains 78 names"
    if (
      asked?.list === true &&
      items.slice(0, at).some(({ word }) => /^(?:it|which|list)$/u.test(word))
    )
      return { measure: asked.measure, phase: "done", group: "unknown", unit: "persons" };
    // names that are published are those of the dead, where some died
    const wholes = [...recent, ...before].filter(({ mode }) => mode !== "part");
    const whole =
      wholes.findLast(({ measure }) => measure === "killed") ?? wholes.at(-1) ?? earlier;
    if (whole !== null) {
      const most = whole.count.quantity.high;
      const low = count.quantity.low;
      if (whole.count.unit !== "persons" || whole.denied || most === null || low === null)
        return null;
      if (low < most)
        return { measure: whole.measure, phase: whole.phase, mode: "part", elided: true };
      // "While the police speak of 21 dead, the centre has put 26 names on its website": its own count of them
      const isRival =
        before.includes(whole) && items.slice(0, at).some(({ word }) => SETS.has(word));
      return isRival ? { measure: whole.measure, phase: whole.phase, elided: true } : null;
    }
    return { measure: "other", phase: "done", group: "unknown", unit: "persons" };
  },
};

const SETS: ReadonlySet<string> = new Set("while whereas although but though".split(" "));

/** "81 names on the list of the dead", "118 names of people arrested": what the list is of, null where it does not say. */
function listOf(items: readonly Item[], at: number): Measure | null {
  if (items[at + 1]?.word === "names" && items[at + 2]?.word === "of")
    return befell(items.slice(at + 3, at + 3 + NAMED));
  const from = Math.max(0, at - NEAR);
  const list = items.findIndex(
    ({ word }, i) => i >= from && i < at + NEAR && /^(?:list|lists|register|roll)$/u.test(word),
  );
  if (list < 0 || items[list + 1]?.word !== "of") return null;
  return befell(items.slice(list + 2, list + 4));
}

/** What befell those of whom a list is told that says no number of names ("has drawn up a list of those who died"), null where none is. */
export function listTold(items: readonly Item[]): Measure | null {
  const list = items.findIndex(
    (item, i) => isOf(item, LIST) && items[i + 1]?.word === "of" && !isOwnVerb(items, i),
  );
  return list < 0 ? null : befell(items.slice(list + 2, list + 2 + NAMED));
}
const LIST = spelled("list|register|roll|record");

/** "list of" behind "they": no noun. */
function isOwnVerb(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.tags.includes("pronoun") === true;
}

function befell(words: readonly Item[]): Measure | null {
  const end = words.findIndex((item) => item.tags.includes("stop") || item.tags.includes("comma"));
  const whom = words
    .slice(0, end < 0 ? undefined : end)
    .find(({ sense }) => sense?.measure !== undefined);
  const known =
    whom?.chunk === null &&
    ["victim", "missing-adj", "pred"].some((tag) => whom.tags.includes(tag));
  return known ? (whom.sense?.measure ?? null) : null;
}

/** Words of "people who were arrested". */
const NAMED = 4;

const NEAR = 8;
