import type { Item } from "../../text/item.ts";
import { tradeOf } from "./counts/count-in.ts";

/** Words that describe whom a toll counts: "of young Tarvian teachers". */
const DESCRIBING = 2;

/** Of whom a toll is, and what befell them. */
export interface Victims {
  readonly noun: Item;
  readonly outcome: Item;
  readonly group: string;
}

/**
 * "The number of | aid workers killed this year", "of young teachers wounded": words of which nothing is known stand before the noun of a toll whose own noun is at `toll`; null
 * where the noun stands right behind, or nothing befell it there.
 */
export function describedVictims(items: readonly Item[], toll: number): Victims | null {
  if (items[toll + 1]?.word !== "of") return null;
  const led = items[toll + 2]?.tags.includes("article") === true ? toll + 3 : toll + 2;
  for (let at = led; at <= led + DESCRIBING; at++) {
    const item = items[at];
    if (item === undefined || item.chunk !== null) return null;
    if (item.tags.length === 0) continue;
    const outcome = items[at + 1];
    const counted = item.tags.includes("counted") && item.sense?.unit === "persons";
    const befell = outcome?.tags.some((tag) => tag === "pred" || tag === "missing-adj") === true;
    if (at === led || !counted || !befell) return null;
    const group = tradeOf(items.slice(led, at)) ?? item.sense?.group ?? "unknown";
    return { noun: item, outcome, group };
  }
  return null;
}
