import type { Figure, MissingFact } from "@tarjih/reading";
import { WEIGHTS } from "./likeness-weights.ts";
import { sided, SIGNS, signsOf, type Sided } from "./signs.ts";

/** How much a pair that is left open looks like a conflict: tenths of log odds, the more the likelier. */
export type Likeness = (a: Sided, b: Sided, missing: MissingFact) => number;

/**
 * Which pairs that are left open a person should look at first. A pair is undetermined where a fact is missing that would make it no conflict; of those that careful readers called conflicts in
 * folders that the weights had not seen half are among the first fifth in this order (docs/verdicts.md §12). It says nothing of a pair but its place in a list.
 */
export const conflictLikeness: Likeness = (a, b, missing) => {
  let sum = 0;
  signsOf(a, b, missing, (sign) => {
    sum += TENTHS[sign] ?? 0;
  });
  return sum;
};

const TENTHS = Int8Array.from(SIGNS, (sign) => WEIGHTS[sign] ?? 0);

/** The same for two figures as they are; whoever asks for many pairs makes them {@link sided} once. */
export function likenessOf(a: Figure, b: Figure, missing: MissingFact): number {
  return conflictLikeness(sided(a), sided(b), missing);
}
