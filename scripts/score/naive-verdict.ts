import type { Figure } from "@tarjih/reading";
import type { GoldFigure, VerdictCase } from "./verdict-gold.ts";
import type { Told } from "./weigh-verdict.ts";

/**
 * What a search for contradictions does that knows only measure, event and numbers. With `ratio` it calls only numbers a
 * contradiction of which one is so many times the other.
 */
export function naiveVerdict({ figures: [a, b] }: Pick<VerdictCase, "figures">, ratio = 1): Told {
  if (a.measure !== b.measure || a.event !== b.event) return "apart";
  if (a.low === b.low && a.high === b.high) return { verdict: "same", because: "value" };
  return isApart(a, b, ratio) || isApart(b, a, ratio)
    ? { verdict: "conflict", because: "value" }
    : { verdict: "compatible", because: "bound" };
}

function isApart(lower: ValueSet, upper: ValueSet, ratio: number): boolean {
  if (lower.high === null || upper.low === null) return false;
  return lower.high < upper.low && lower.high * ratio <= upper.low;
}

type ValueSet = Pick<Figure & GoldFigure, "low" | "high">;
