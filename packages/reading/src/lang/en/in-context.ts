import type { LinkedFigure } from "../../extract/figures/link.ts";
import type { Measure } from "../../model/figure.ts";

/**
 * What the figures just before make of a measure that its verb leaves open: who "are still held" after a kidnapping are
 * hostages, who is "freed" in a swap is exchanged ("nine pupils are still being held", "each side will free a hundred more").
 */
export function inContext(
  { measure, count }: Pick<LinkedFigure, "measure" | "count">,
  told: readonly LinkedFigure[],
): Measure {
  const has = (one: Measure): boolean => told.some((figure) => figure.measure === one);
  if (measure === "held" && has("hostage") && !has("arrested") && !has("held")) {
    // "The jail was holding 1,870 men" when fourteen of its staff were seized: no hostages
    const most = Math.max(
      ...told.map(({ count: { quantity } }) => quantity.high ?? quantity.low ?? 0),
    );
    return (count.quantity.low ?? 0) > most ? measure : "hostage";
  }
  if (measure === "released" && has("exchanged")) return "exchanged";
  return measure;
}
