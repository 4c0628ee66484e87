import type { Measure } from "../../model/figure.ts";
import type { LinkedFigure } from "./link.ts";

/**
 * "157 victims were reported: 62 deaths and 95 injuries": victims of both kinds, told by the sum, are neither. Tells which of the
 * figures of two sentences are such; null where none can be.
 */
export function toldOfBothKinds(
  figures: readonly LinkedFigure[],
): ((figure: LinkedFigure) => boolean) | null {
  const sizes = (measure: Measure): readonly number[] =>
    figures.flatMap(({ measure: told, count: { quantity } }) =>
      // `63 وفاة` and dozens of hurt make no 83
      told === measure && quantity.low === quantity.high ? (quantity.low ?? []) : [],
    );
  const [dead, hurt] = [sizes("killed"), sizes("wounded")];
  if (dead.length < 2 || hurt.length === 0) return null;
  const sums = new Set(dead.flatMap((a) => hurt.map((b) => a + b)));
  // `إجمالي الضحايا بلغ 99، مؤكدة مقتل 12 وإصابة 87`
  const isTold = ({ count, mode }: LinkedFigure): boolean =>
    count.noun.includes("toll-noun") || (mode === "total" && count.measure === null);
  return (one) => one.measure === "killed" && isTold(one) && sums.has(one.count.quantity.low ?? -1);
}

/** Those figures counted as `other`, which is neither of the kinds. */
export function withBoth(
  figures: readonly LinkedFigure[],
  isBoth: ((figure: LinkedFigure) => boolean) | null,
): readonly LinkedFigure[] {
  if (isBoth === null || !figures.some(isBoth)) return figures;
  return figures.map((one) => (isBoth(one) ? { ...one, measure: "other" } : one));
}
