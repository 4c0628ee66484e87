import type { Item } from "../../../text/item.ts";
import { isFiniteAt } from "./finite.ts";
import { predicateAfter } from "./predicate-after.ts";

/** "…, and two mothers recognised a sleeve", "and two diplomats said": a verb of their own right behind them. */
export function actsAlone(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.word !== "and" && before?.tags.includes("comma") !== true) return false;
  // "after the arrest of 12 students, 30 teachers walked out"
  if (isFiniteAt(items, at + 1)) return true;
  const found = predicateAfter(items, at);
  // "two were dead and 300 people were estimated to be missing"
  if (found?.kind === "outcome" && items[at + 1]?.tags.includes("aux") === true) return true;
  if (found === null || found.aux || found.at > at + 2) return false;
  return found.kind === "say" || found.kind === "verb";
}
