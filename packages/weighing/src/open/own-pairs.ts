import { isOwnAnswer } from "@tarjih/reading";
import type { Pair, Question } from "@tarjih/reading";
import { pairOf, pairWalk } from "../relate/packed-pairs.ts";
import type { PairKind, PairWalk } from "../relate/packed-pairs.ts";

/**
 * Pairs that are this question's to tell: at least one of the two answers it. Two parts shown under one whole
 * are judged in their own question as well, and are one point, not two. With `isWanted` those of which this is said.
 */
export function ownPairs(
  question: Question,
  isWanted: (kind: PairKind) => boolean = () => true,
): readonly Pair[] {
  const { figures, walk } = ownPairWalk(question);
  const pairs: Pair[] = [];
  walk(isWanted, (i, j, kind) => {
    const [a, b] = [figures[i], figures[j]];
    if (a !== undefined && b !== undefined) pairs.push(pairOf(a, b, kind));
  });
  return pairs;
}

/** Whether two answers of a question cannot both be true. */
export function isInConflict(question: Question): boolean {
  return ownPairs(question, ({ verdict }) => verdict === "conflict").length > 0;
}

/** {@link ownPairs} to be walked through: of a question of a hundred answers a few pairs in five thousand are wanted. */
export function ownPairWalk(question: Question): PairWalk {
  const { figures, walk } = pairWalk(question);
  const others = question.answers.filter((answer) => !isOwnAnswer(answer));
  if (others.length === 0) return { figures, walk };
  const parts = new Set(others.map((answer) => answer.figure));
  const isPart = figures.map((figure) => parts.has(figure));
  return {
    figures,
    walk: (isWanted, see) => {
      walk(isWanted, (a, b, kind) => {
        if (isPart[a] !== true || isPart[b] !== true) see(a, b, kind);
      });
    },
  };
}
