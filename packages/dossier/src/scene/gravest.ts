import type { Pair, Question, Verdict } from "@tarjih/reading";

/** Verdicts from the gravest to the mildest: a cell shows the gravest of its pairs. */
export const GRAVITY: readonly Verdict[] = [
  "conflict",
  "undetermined",
  "updated",
  "part-of",
  "different",
  "compatible",
  "same",
];

/** The gravest verdict of each figure of a question; a figure without a pair has none. */
export function gravest(question: Question): ReadonlyMap<string, Verdict> {
  const found = new Map<string, Verdict>();
  const note = (figure: string, pair: Pair): void => {
    const before = found.get(figure);
    if (before === undefined || GRAVITY.indexOf(pair.verdict) < GRAVITY.indexOf(before)) {
      found.set(figure, pair.verdict);
    }
  };
  for (const pair of question.pairs) {
    note(pair.a, pair);
    note(pair.b, pair);
  }
  for (const { figure, representative } of question.answers) {
    const verdict = representative === undefined ? undefined : found.get(representative);
    if (verdict !== undefined && !found.has(figure)) found.set(figure, verdict);
  }
  return found;
}
