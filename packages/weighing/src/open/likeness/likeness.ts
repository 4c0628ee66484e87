import type { Figure, MissingFact } from "@tarjih/reading";
import { WEIGHTS } from "./likeness-weights.ts";
import { sided, SIGNS, signsOf, type Sided } from "./signs.ts";

/** How much a pair that is left open looks like a conflict: tenths of log odds, the more the likelier. */
export type Likeness = (a: Sided, b: Sided, missing: MissingFact) => number;

/**
 * Which pairs that are left open a person should look at first. A pair is undetermined where a fact is missing that would make it no conflict; of those that careful readers called conflicts in
 * folders that the weights had not seen nearly half are among the first fifth in this order (docs/verdicts.md §12). It says nothing of a pair but its place in a list.
 */
export const conflictLikeness: Likeness = (a, b, missing) => {
  let sum = 0;
  signsOf(a, b, missing, (sign) => {
    sum += TENTHS[sign] ?? 0;
  });
  return sum;
};

const TENTHS = Int8Array.from(SIGNS, (sign) => WEIGHTS[sign] ?? 0);

/** How much two figures between which a fact is missing look like a conflict: tenths of log odds, the more the likelier. Whoever asks for many pairs makes each figure {@link sided} once, by {@link likenessAmong}. */
export function likenessOf(a: Figure, b: Figure, missing: MissingFact): number {
  return conflictLikeness(sided(a), sided(b), missing);
}

/** How much pairs of some figures between which a fact is missing look like a conflict, asked by their ids: tenths of log odds, the more the likelier; -Infinity for a figure that is none of them. */
export function likenessAmong(
  figures: ReadonlyMap<string, Figure>,
): (a: string, b: string, missing: MissingFact) => number {
  const known = new Map<string, Sided | null>();
  const of = (id: string): Sided | null => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const figure = figures.get(id);
    const made = figure === undefined ? null : sided(figure);
    known.set(id, made);
    return made;
  };
  return (a, b, missing) => {
    const [one, other] = [of(a), of(b)];
    return one === null || other === null ? -Infinity : conflictLikeness(one, other, missing);
  };
}
