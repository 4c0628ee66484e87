/** Facts of one kind (days, places, actors) that two sources both give, as far as it is known what is true. */
export interface SharedFacts {
  readonly sameTrue: number;
  readonly sameFalse: number;
  readonly different: number;
}

/** What is assumed of sources; the defaults are those of Dong, Berti-Equille and Srivastava (2009). */
export interface Copying {
  /** Probability of dependence before anything is seen. */
  readonly prior: number;
  /** Share of a copier's facts that are copied. */
  readonly copied: number;
  /** Share of a source's own facts that are false. */
  readonly wrong: number;
  /** How many false answers there are to fall on: two that choose the same wrong one are rarely independent. */
  readonly falseAnswers: number;
}

const USUAL: Copying = { prior: 0.2, copied: 0.8, wrong: 0.2, falseAnswers: 100 };

/**
 * Probability that one of two sources copies the other, from facts that are no numbers. Sharing what is true says
 * little, sharing what is false says much, and each difference speaks against it. Which day or actor is false must be
 * known from elsewhere; for numbers it is of no use, since near ones are neither shared nor different.
 */
export function copyingProbability(
  { sameTrue, sameFalse, different }: SharedFacts,
  { prior, copied, wrong, falseAnswers }: Copying = USUAL,
): number {
  // Odds against copying, in logarithms, since many shared facts leave the range of numbers.
  const bySameTrue = Math.log((1 - wrong) / (1 - wrong + copied * wrong));
  const bySameFalse = Math.log(wrong / (copied * falseAnswers + wrong - copied * wrong));
  const byDifferent = -Math.log(1 - copied);
  const against =
    Math.log((1 - prior) / prior) +
    sameTrue * bySameTrue +
    sameFalse * bySameFalse +
    different * byDifferent;
  return 1 / (1 + Math.exp(against));
}
