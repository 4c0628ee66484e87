import type { Measure } from "../../model/figure.ts";
import { likeliest, type Likelihood } from "./measures.ts";

/**
 * A number that no rule reads has its likeliest measure where that is so likely: in banks of reports that the weights had not seen 73 (Arabic) and 67 (English) of a hundred of these are right, in folders 85
 * (`npm run measures -- --held-out`). With .5 it was some six less in each.
 */
const SURE = 0.55;
/**
 * A measure that a rule reads gives way to another one that is likelier than all else together: there the rule is right in 13 (Arabic) and 15 (English) of a hundred, the other one in 76 and 72; in folders,
 * for which the rules were made, in 39 and 78.
 */
const DOUBTED = 0.4;
/** To `other`, which says less than any measure, it gives way only where that is so likely: "Gunmen attacked the jail; about 300 fled" is .53 for it. */
const UNNAMED = 0.5;

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
  return kind === "none" || share < (kind === "other" ? UNNAMED : DOUBTED) ? ruled.measure : kind;
}
