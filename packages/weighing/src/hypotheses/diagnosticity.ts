import type { Worksheet } from "@tarjih/reading";
import { sum, tellsApart } from "./folded-columns.ts";
import type { FoldedColumn } from "./folded-columns.ts";
import { priorsOf } from "./views.ts";

/** How well a column tells the rows apart, in three ways; all 0 where it does not. */
export interface Diagnosticity {
  /** Population standard deviation of the steps, 0 to 2. */
  readonly spread: number;
  /** Logarithm of the best row's likelihood over the worst's. */
  readonly ratio: number;
  /** Bits that the evidence tells about which row is true. */
  readonly information: number;
  /** False: it says the same of every row and counts for nothing. */
  readonly tells: boolean;
}

export function diagnosticity(column: FoldedColumn, sheet: Worksheet): Diagnosticity {
  const { steps, likely, chances } = column;
  const mean = sum(steps) / Math.max(1, steps.length);
  const variance = sum(steps.map((step) => (step - mean) ** 2)) / Math.max(1, steps.length);
  const priors = priorsOf(sheet, "stated");
  const seen = sum(chances.map((chance, h) => chance * (priors[h] ?? 0)));
  const left = sum(chances.map((chance, h) => entropy(chance) * (priors[h] ?? 0)));
  return {
    spread: Math.sqrt(variance),
    ratio: Math.log(Math.max(...likely) / Math.min(...likely)),
    information: Math.max(0, entropy(seen) - left),
    tells: tellsApart(steps) || tellsApart(likely),
  };
}

/** Entropy in bits of something that is seen with this chance. */
function entropy(chance: number): number {
  const bits = (p: number): number => (p <= 0 ? 0 : -p * Math.log2(p));
  return bits(chance) + bits(1 - chance);
}
