import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";

/** Nouns of a body of people, with what it came for: "a wave of 15 fighters", "a platoon of 40 men". */
const BODIES: ReadonlyMap<string, Measure | null> = new Map<string, Measure | null>([
  ...words("wave waves gang gangs mob band bands", "attackers"),
  ...words(
    "platoon company column convoy contingent detachment force reinforcements squad patrol garrison unit battalion",
    "deployed",
  ),
  ...words(
    "group groups team detail batch list crowd party total queue line delegation crew handful number",
    null,
  ),
]);

function words(list: string, measure: Measure | null): readonly [string, Measure | null][] {
  return list.split(" ").map((word) => [word, measure]);
}

/** The body that the count is the size of; undefined measure where it is of no kind. */
export function bodyBefore(
  items: readonly Item[],
  at: number,
): { readonly measure: Measure | null } | null {
  const of = items[at - 1]?.word === "of" ? at - 1 : hedged(items, at);
  if (of < 0) return null;
  const measure = BODIES.get(items[of - 1]?.word ?? "");
  return measure === undefined ? null : { measure };
}

/** "of perhaps 15 fighters": where "of" stands before a word of doubt, -1 where it does not. */
function hedged(items: readonly Item[], at: number): number {
  return HEDGES.has(items[at - 1]?.word ?? "") && items[at - 2]?.word === "of" ? at - 2 : -1;
}

const HEDGES: ReadonlySet<string> = new Set(
  "perhaps maybe possibly about around some roughly almost nearly".split(" "),
);
