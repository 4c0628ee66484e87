import { isMerelyLikely } from "@tarjih/reading";
import type { Statement } from "../align/statement.ts";
import type { Judgement, Relation } from "./verdict.ts";

/**
 * "Nine feared dead" and "six confirmed killed": whoever fears a number allows every smaller one. A larger one he does not,
 * but fears are early, and who counts later does not contradict them.
 */
export function byPossibility({ a, b }: Relation): Judgement | null {
  const one = a.figure.possible === true;
  const two = b.figure.possible === true;
  if (one === two) return null;
  const [feared, counted] = one ? [a, b] : [b, a];
  return counted.reach.said.low <= feared.reach.rounded.high
    ? { verdict: "compatible", because: "bound" }
    : null;
}

/** Of two numbers one of which nobody asserts, both are never said to be so. */
export function isMerelyPossible({ a, b }: Pick<Relation, "a" | "b">): boolean {
  return a.figure.possible === true || b.figure.possible === true;
}

/**
 * A number whose measure is only likely contradicts none: where the two cannot both be true, it may count something else.
 */
export function byLikely({ a, b }: Pick<Relation, "a" | "b">): Judgement | null {
  return isMerelyLikely(a.figure) || isMerelyLikely(b.figure)
    ? { verdict: "undetermined", because: "definition", missing: "measure" }
    : null;
}

/** "Nine feared dead" counts where nobody says how many are dead, and a number that may count something else where nothing else was read: only then are they the best that is known. */
export function withoutDoubtful(statements: readonly Statement[]): readonly Statement[] {
  const counted = statements.filter(
    (one) => one.figure.possible !== true && !isMerelyLikely(one.figure),
  );
  return counted.length === 0 ? statements : counted;
}
