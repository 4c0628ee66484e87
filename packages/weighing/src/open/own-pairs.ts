import { isOwnAnswer } from "@tarjih/reading";
import type { Pair, Question } from "@tarjih/reading";
import { somePairs } from "../relate/packed-pairs.ts";
import type { PairKind } from "../relate/packed-pairs.ts";

/**
 * Pairs that are this question's to tell: at least one of the two answers it. Two parts shown under one whole
 * are judged in their own question as well, and are one point, not two. With `isWanted` those of which this is said.
 */
export function ownPairs(
  question: Question,
  isWanted: (kind: PairKind) => boolean = () => true,
): readonly Pair[] {
  const parts = new Set(
    question.answers.filter((answer) => !isOwnAnswer(answer)).map((answer) => answer.figure),
  );
  const pairs = somePairs(question, isWanted);
  return parts.size === 0
    ? pairs
    : pairs.filter((pair) => !parts.has(pair.a) || !parts.has(pair.b));
}
