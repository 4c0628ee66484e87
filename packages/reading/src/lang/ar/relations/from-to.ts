import type { Relation } from "../../../extract/figures/relation.ts";
import type { Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { tallied } from "../nouns/tallied.ts";
import { ends, isNumber } from "./words.ts";

/** Items between those whose number changes and the first number, and between the two. */
const REACH = 14;

/** Folded: fell, rose, shrank, grew. */
const CHANGES =
  /^(?:و|ف|ل)?(?:ي|ت|ا|ن)?(?:تراجع|تناقص|تقلص|تضاءل|تضاعف|تزايد|نخفض|رتفع|زداد|زاد|قفز|هبط|هوي|صعد|نحسر|تدني|نمو|رتفاع|نخفاض|تقليص|خفض|رفع)(?:ت|وا|وا)?$/u;

/** How many there were and how many there are now. */
export const fromToRelation: Relation = {
  id: "ar.relation.from-to",
  why: "`تراجع عدد المضربين عن الطعام من 120 إلى 85`, `المدارس المستخدمة مراكز إيواء تراجعت من 31 إلى 19`: both numbers are of those who are named before.",
  hits: [
    ["تراجع عدد المضربين عن الطعام في السجن من 120 إلى 85", "other unknown 85"],
    ["قالت إن المدارس المستخدمة مراكز إيواء تراجعت من 31 إلى 19", "other schools 19"],
  ],
  misses: [
    "ارتفع سعر الخبز من 120 إلى 85",
    "انخفضت الحرارة من 31 إلى 19",
    "انتقل السكان من 31 إلى 19",
  ],
  read: (count, at, { items }) => {
    if (!isElided(count) || count.noun.length > 0 || isYearLike(count)) return null;
    const first = pairAt(items, at);
    if (first < 0) return null;
    const lead = items.slice(Math.max(0, first - REACH), first);
    const edge = lead.findLastIndex((item) => ends(item) || item.tags.includes("comma"));
    const clause = lead.slice(edge + 1);
    if (!clause.some(({ word }) => CHANGES.test(word))) return null;
    const who = named(clause);
    if (who === null) return null;
    return {
      measure: "other",
      phase: "done",
      ...who,
      ...(first === at ? { earlier: true as const } : {}),
    };
  },
};

/** Where the first number of `من A إلى B` stands when the one at `at` is either of them; -1 for no pair. */
function pairAt(items: readonly Item[], at: number): number {
  const before = items[at - 1]?.word;
  if (before === "من") {
    const to = items.slice(at + 1, at + 4).findIndex(({ word }) => word === "الي");
    const second = items[at + 2 + to];
    return to >= 0 && second !== undefined && isNumber(second) ? at : -1;
  }
  if (before !== "الي") return -1;
  for (let i = at - 2; i >= Math.max(1, at - 4); i--) {
    const item = items[i];
    if (item !== undefined && isNumber(item)) return items[i - 1]?.word === "من" ? i : -1;
  }
  return -1;
}

type Who = {
  readonly group: string;
  readonly unit: "persons" | "items" | "houses" | "vehicles" | "families";
};

/** Those whose number it is: behind `عدد`, or a definite plural that is counted. */
function named(clause: readonly Item[]): Who | null {
  for (const [i, item] of clause.entries()) {
    const { tags, sense, chunk, def, word } = item;
    if (chunk !== null) continue;
    const counted = tags.includes("counted") && sense?.number === "pl";
    const led = clause[i - 1]?.tags.includes("toll") === true;
    if (counted && (def || led) && sense.measure === undefined && sense.unit !== undefined) {
      const { unit } = sense;
      if (unit === "events" || unit === "unknown") return null;
      return { group: sense.group ?? "unknown", unit };
    }
    const thing = word.startsWith("ال") ? tallied(word.slice(2)) : null;
    if (thing !== null && thing.unit === "items" && led)
      return { group: thing.group, unit: "items" };
    if (led && /^ال\p{L}{3,}(?:ين|ون)$/u.test(word)) return { group: "unknown", unit: "persons" };
  }
  return null;
}
