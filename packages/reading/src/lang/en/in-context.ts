import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { Measure } from "../../model/figure.ts";

/**
 * What the figures just before make of a measure that its verb leaves open: who "are still held" after a kidnapping are
 * hostages, who is "freed" in a swap is exchanged ("nine pupils are still being held", "each side will free a hundred more").
 */
export function inContext(measure: Measure, told: readonly LinkedFigure[]): Measure {
  const has = (one: Measure): boolean => told.some((figure) => figure.measure === one);
  if (measure === "held" && has("hostage") && !has("arrested") && !has("held")) return "hostage";
  if (measure === "released" && has("exchanged")) return "exchanged";
  return measure;
}
