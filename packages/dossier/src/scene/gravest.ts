import type { Question, Verdict } from "@tarjih/reading";

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
  const note = (figure: string, verdict: Verdict): void => {
    const before = found.get(figure);
    // Of a million pairs nearly all say of a figure what was said of it before.
    if (before === verdict) return;
    if (before === undefined || GRAVITY.indexOf(verdict) < GRAVITY.indexOf(before)) {
      found.set(figure, verdict);
    }
  };
  for (const { a, b, verdict } of question.pairs) {
    note(a, verdict);
    note(b, verdict);
  }
  for (const { figure, representative } of question.answers) {
    const verdict = representative === undefined ? undefined : found.get(representative);
    if (verdict !== undefined && !found.has(figure)) found.set(figure, verdict);
  }
  return found;
}
