import type { Measure } from "../../model/figure.ts";
import { likeliest, type Likelihood } from "./measures.ts";

/** A number that no rule reads has its likeliest measure where that is so likely. */
const SURE = 0.65;
/** A measure that a rule reads gives way to another one that is so likely. */
const DOUBTED = 0.6;

/** What rules read of a number. */
export interface Ruled {
  readonly measure: Measure;
  readonly rule: string;
}

/**
 * The measure of a number by what rules read, null where they read nothing, and by how likely each one is by the words around it and by that rule; null for no figure. A rule that
 * counts a number is not overruled in that: the words around say less surely that nothing is counted than what.
 */
export function secondOpinion(ruled: Ruled | null, likelihood: Likelihood): Measure | null {
  const [kind, share] = likeliest(likelihood);
  if (ruled === null) return kind === "none" || share < SURE ? null : kind;
  return kind === "none" || share < DOUBTED ? ruled.measure : kind;
}
