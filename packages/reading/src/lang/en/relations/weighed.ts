import { isThing } from "../../../extract/figures/kin.ts";
import type { Clause, Governed, Relation } from "../../../extract/figures/relation.ts";
import type { Measure } from "../../../model/figure.ts";
import type { Count, Item } from "../../../text/item.ts";
import { isElided, isYearLike } from "../../relation-kin.ts";
import { isPart } from "../../relation-part.ts";
import { isShare } from "../figure-vetoes.ts";
import { numberFeatures } from "../learned/number-features.ts";
import { weigh } from "../learned/weighed.ts";
import { isHypothetical } from "./people-told.ts";
import { predicateAfter } from "./predicate-after.ts";

/** One kind is spoken for more than all others together; less sure than that, a number is left to what else can be said of it. */
const SURE = 0.5;

const WHY =
  "'The junta amnestied 1,200 convicts', 'the raid netted 17 suspects', 'a crush in Porto Vell claimed seven': no rule knows the words, but those around other numbers do. Each word, verb and figure before has a weight for each measure, learned from the open passages (`npm run weights`); where they speak more for one than for all others together, it is that one. Who is counted has none.";

/** What the words around a number alone speak for. */
export const weighedAloneRelation: Relation = {
  id: "en.relation.weighed-alone",
  why: WHY,
  hits: [
    ["Twenty-three deaths have been verified (last update: 17).", "killed unknown 17"],
    ["Eleven raids were flown overnight. Seven hit fuel depots.", "strikes strikes 7 part"],
    ["In 2031 a similar crush in Porto Vell claimed seven.", "killed unknown 7"],
  ],
  misses: [
    "Nine people were killed. The road was open at five.",
    "Nine people were killed. Bus 17 was late.",
    "Nine people were killed. The youngest was five.",
  ],
  read: (count, at, clause) => (isElided(count) ? weighed(count, at, clause) : null),
};

/** What the words around a number with a noun speak for, where no verb that is known tells it. */
export const weighedRelation: Relation = {
  id: "en.relation.weighed",
  why: WHY,
  hits: [
    [
      "Police arrested nine men on Monday. The junta amnestied 1,200 convicts for the holiday.",
      "released inmates 1200",
    ],
    ["The raid netted 17 suspects from Kesh.", "arrested unknown 17"],
  ],
  misses: [
    "The town of 34,000 people was quiet.",
    "The hall has room for 300 people.",
    "He spoke to 40 villagers.",
  ],
  last: true,
  read: (count, at, clause) => (isElided(count) ? null : weighed(count, at, clause)),
};

function weighed(count: Count, at: number, clause: Clause): Governed | null {
  const { items } = clause;
  if (isYearLike(count) || isShare(items, at) || isHypothetical(items, at)) return null;
  // "one family": seldom a count; some of those told before are what these are
  if (count.quantity.low === 1 || count.noun.includes("some-of")) return null;
  // "killed against two policemen", "seized by nine gunmen": the other side of it
  if (!isElided(count) && /^(?:against|by)$/u.test(items[at - 1]?.word ?? "")) return null;
  // vehicles have a measure of their own where nothing befell them
  if (count.unit === "vehicles" || isName(items, at)) return null;
  const found = predicateAfter(items, at);
  if (found?.negated === true || found?.kind === "say") return null;
  const { kind, share } = weigh(numberFeatures(count, at, clause));
  if (kind === "none" || share <= SURE || !suits(kind, count)) return null;
  if (kind === "other" && !isElided(count)) return null;
  return {
    measure: kind,
    phase: found?.planned === true ? "planned" : "done",
    ...(isElided(count) ? { elided: true } : {}),
    ...(isSomeOf(kind, count, at, clause) ? { mode: "part" as const } : {}),
  };
}

/** "Eleven raids were flown. Seven hit fuel depots": a smaller number alone that opens a sentence is of those told before it. */
function isSomeOf(kind: Measure, count: Count, at: number, { earlier }: Clause): boolean {
  return (
    at === 0 &&
    isElided(count) &&
    earlier?.measure === kind &&
    isPart(count.quantity.high, earlier.count.quantity.low)
  );
}

/** "Bus 17", "Station Nine": the number is half of a name, and "the hospital 8" is none. */
function isName(items: readonly Item[], at: number): boolean {
  const [noun, before] = [items[at - 1], items[at - 2]];
  if (noun?.chunk !== null || !NOUNS.some((tag) => noun.tags.includes(tag))) return false;
  return !["article", "poss", "verb-past"].some((tag) => before?.tags.includes(tag) === true);
}
const NOUNS: readonly string[] = ["single", "vehicle", "site", "outlet-noun", "document"];

/** Persons are not ruined, things do not die. */
function suits(kind: Measure, { unit }: Count): boolean {
  if (unit === "unknown" || kind === "other") return true;
  if (unit === "events") return kind === "strikes";
  return isThing(unit) === OF_THINGS.has(kind);
}

const OF_THINGS: ReadonlySet<Measure> = new Set<Measure>([
  "destroyed",
  "damaged",
  "vehicles",
  "strikes",
]);
