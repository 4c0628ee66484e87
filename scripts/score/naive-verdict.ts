import type { Figure } from "@tarjih/reading";
import type { GoldFigure, VerdictCase } from "./verdict-gold.ts";
import type { Told } from "./weigh-verdict.ts";

/** What a search for contradictions does that knows only measure, event and numbers. */
export function naiveVerdict({ figures: [a, b] }: Pick<VerdictCase, "figures">): Told {
  if (a.measure !== b.measure || a.event !== b.event) return "apart";
  if (a.low === b.low && a.high === b.high) return { verdict: "same", because: "value" };
  return isApart(a, b) || isApart(b, a)
    ? { verdict: "conflict", because: "value" }
    : { verdict: "compatible", because: "bound" };
}

function isApart(lower: ValueSet, upper: ValueSet): boolean {
  return lower.high !== null && upper.low !== null && lower.high < upper.low;
}

type ValueSet = Pick<Figure & GoldFigure, "low" | "high">;
