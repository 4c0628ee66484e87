import type { Relation } from "../../../extract/figures/relation.ts";
import type { LinkedFigure } from "../../../extract/figures/link.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { measureIn } from "../figure-measure.ts";
import { verbs } from "../told/deed.ts";
import { verbGroup } from "./verb-group.ts";

/** Items from "those who" to how many they were. */
const REACH = 12;

/** Who they are is told by a clause, and how many they were stands behind it. */
export const thoseWhoRelation: Relation = {
  id: "en.relation.those-who",
  why: "'Those who died were 12', 'Those who reached us today were 96' of people that were to be freed, 'the soldiers who were wounded, 34 in number': the clause says what befell them, the number how many they were.",
  hits: [
    ["Those who died were 12.", "killed unknown 12"],
    ["Those who died in the ward on Monday numbered 12, a nurse said.", "killed unknown 12"],
    [
      "They undertook to release 150 prisoners. Those who reached us were 96.",
      "released inmates 96",
    ],
    ["All the guards who were wounded on Monday, 34 in number, are at home.", "wounded guards 34"],
  ],
  misses: [
    "Those who reached us were 96.",
    "Those who died were 12 kilometres away.",
    "Those who came to the dance were 40.",
  ],
  read: (count, at, { items, before, earlier, told }) => {
    if (!isElided(count) || count.noun.length > 0 || isYearLike(count)) return null;
    const inNumber = items[at + 1]?.word === "in" && items[at + 2]?.word === "number";
    if (!inNumber && !isComplement(items, at)) return null;
    const who = whoBefore(items, at);
    const noun = items[who - 1];
    if (noun === undefined || (inNumber ? noun.sense?.unit !== "persons" : noun.word !== "those"))
      return null;
    const group = inNumber ? (noun.sense?.group ?? "unknown") : "unknown";
    const kind = inNumber ? noun.tags : ["counted", "others"];
    const kin: Count = { ...count, unit: "persons", group, noun: kind };
    const verb = verbGroup(items, who + 1);
    if (verb === null || verb.negated || verb.planned || verb.at >= at) return null;
    const done = { phase: "done" as const, unit: "persons" as const };
    // "the soldiers who were returned": by those who had them
    const handed = inNumber && verb.aux && headOf(verb.item) === "returned";
    if (handed && noun.tags.includes("member")) return { ...done, measure: "released", group };
    if (verb.kind === "outcome") {
      const measure = measureIn(verb.item, kin, items);
      if (measure !== null && measure !== "other") return { ...done, measure, group };
    }
    const last = before.at(-1) ?? earlier ?? told.at(-1);
    if (last === undefined || !areFreed(last) || !ARRIVES.has(headOf(verb.item))) return null;
    return { ...done, measure: last.measure, group: inNumber ? group : last.count.group };
  },
};

/** "were 96", "numbered 96", and no measure of something behind it. */
function isComplement(items: readonly Item[], at: number): boolean {
  const verb = items[at - 1]?.word === "only" ? items[at - 2] : items[at - 1];
  const next = items[at + 1];
  const ends =
    next === undefined ||
    ["stop", "comma", "clause", "dash"].some((tag) => next.tags.includes(tag)) ||
    next.word === "and";
  return ends && (verb?.tags.includes("aux") === true || verb?.word === "numbered");
}

/** Where "who" stands, with no other number or sentence between. */
function whoBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= Math.max(1, at - REACH); i--) {
    const item = items[i];
    if (item === undefined || item.chunk?.kind === "count" || item.chunk?.kind === "quantity")
      return -1;
    if (item.tags.includes("stop") || item.tags.includes("clause")) return -1;
    if (item.word === "who") return i;
  }
  return -1;
}

function areFreed({ measure, count }: LinkedFigure): boolean {
  return FREED.has(measure) && count.unit === "persons";
}
const FREED: ReadonlySet<Measure> = new Set<Measure>(["released", "exchanged"]);
const ARRIVES = verbs("reach arrive come:came return cross get:got");

function headOf({ word }: Item): string {
  return word.split(" ")[0] ?? word;
}
