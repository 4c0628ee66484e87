import type { Measure } from "../../../model/figure.ts";
import { likeliest, likelihoodOf, type Likelihood } from "./measures.ts";

/**
 * A number that no rule reads has its likeliest measure where that is so likely. In banks of reports that the weights had not seen half of what is between .5 and .55 was right, of all that is above 72 (Arabic) and 66 (English) of a
 * hundred, in folders 82.
 */
const SURE = 0.55;
/** A number that is so likely to count nobody is left alone, whatever else it may be. With .25 as many of what was told were right in such banks, and a hundredth less was found; of those below .05 three or four in a hundred counted nobody. */
const NOBODY = 0.35;
/**
 * A measure that a rule reads gives way to another one that is likelier than all else together, if it is not so likely itself: there the rule was right in 11 (Arabic) and 13 (English) of a hundred, the other one in 79 and 74; in
 * folders, for which the rules were made, in 30 and 79. Where the rule's own is likelier, both are as often right, and in a real article it was the rule: "hundreds" who stormed a jail were `deployed` with .59, `attackers` with .37.
 */
const DOUBTED = 0.5;
const CONTENDS = 0.3;
/**
 * To `other`, which says less than any measure, it gives way only where that is so likely. In banks that is right from .6 on, too; in a hundred real reports it was wrong there eleven times ("a dozen inmates walked right through the
 * door to make their escape") and right six times, all in one list of people "affected".
 */
const UNNAMED = 0.7;

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
  if (ruled === null) {
    const isSure = share >= SURE && likelihoodOf(likelihood, "none") < NOBODY;
    return kind === "none" || !isSure ? null : kind;
  }
  const isDoubted =
    share >= (kind === "other" ? UNNAMED : DOUBTED) &&
    likelihoodOf(likelihood, ruled.measure) < CONTENDS;
  return kind === "none" || !isDoubted ? ruled.measure : kind;
}
