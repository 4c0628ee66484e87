import type { Measure } from "../../../model/figure.ts";
import type { Item } from "../../../text/item.ts";
import { isOnlyCompared } from "./compared.ts";
import { isForecast } from "./forecast.ts";
import { inMadeUpWorld } from "./made-up.ts";
import { isOnlyPossible } from "./possible.ts";
import { isSupposed } from "./supposed.ts";
import { isFoundAlive, isOverdue } from "./turned-out.ts";
import { isNeither, isSpared, isUndone } from "./undone.ts";

/**
 * Is what a figure tells no event at all: undone ("almost killed 12", "saved 12 from being killed", "threatened to kill 12"), supposed
 * ("if 12 are killed", "had the wall fallen, 12 might have died", "could arrest 12"), measured against ("12 more were killed than in
 * May"), or made up ("in the film 12 are killed")? Asked of every figure, whatever rule read it, since each of them may stand in such a
 * sentence: `items[from, to)` are the words of the figure, `at` is its number.
 */
export function isUnreal(
  items: readonly Item[],
  from: number,
  to: number,
  at: number,
  measure: Measure,
): boolean {
  return (
    isOnlyCompared(items, at, measure) ||
    isForecast(items, at) ||
    isUndone(items, from, to, at, measure) ||
    isSpared(items, at) ||
    isNeither(items, at) ||
    isSupposed(items, from, to, at) ||
    isOnlyPossible(items, from, to) ||
    isOverdue(items, at) ||
    isFoundAlive(items, at, measure) ||
    inMadeUpWorld(items, at)
  );
}
