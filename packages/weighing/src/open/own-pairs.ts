import type { Pair, Question } from "@tarjih/reading";

/**
 * Pairs that are this question's to tell: at least one of the two answers it. Two parts shown under one whole
 * are judged in their own question as well, and are one point, not two.
 */
export function ownPairs(question: Question): readonly Pair[] {
  const parts = new Set(
    question.answers.filter((answer) => answer.part === true).map((answer) => answer.figure),
  );
  if (parts.size === 0) return question.pairs;
  return question.pairs.filter((pair) => !parts.has(pair.a) || !parts.has(pair.b));
}
