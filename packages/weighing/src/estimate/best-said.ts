import { isOutgrown } from "./outgrown.ts";
import { supportBy } from "./posterior.ts";
import type { WeighedVote } from "./posterior.ts";
import type { Vote } from "./votes.ts";

/** A root says a number within a factor of two: "dozens" alone gives none. */
const POINT_WIDTH = Math.LN2;
/** Two counts that the votes support alike, but for rounding of the sums: the lower one is named. */
const ALIKE = 1e-9;

/** Votes that give a number or a narrow range. */
export function saysNumber({ set }: Vote): boolean {
  return Math.log1p(set.high) - Math.log1p(set.low) <= POINT_WIDTH;
}

/**
 * The number that the votes support most among those that a root holds. Between 27 and 31 the middle of what is
 * possible is 29, and nobody says 29. A range that stands beside no number ("28 to 31") holds all that is in
 * it, and gives what lies nearest to the middle. A root that contradicts itself holds none of its numbers. Only numbers that `mayBe` the answer are
 * asked: two origins that still say 12 support it sharply, and are overruled all the same by the many who say 23 and 24 of earlier days.
 */
export function bestSaid(
  votes: readonly WeighedVote[],
  middle: number,
  mayBe: (count: number) => boolean = () => true,
): number | null {
  const origins = votes.map(({ vote }) => vote).filter((vote) => !vote.partial);
  const standing = origins.filter(
    (vote) => saysNumber(vote) && !vote.torn && !isOutgrown(vote, origins),
  );
  const points = standing.flatMap(({ point }) => point ?? []);
  const held =
    points.length > 0
      ? points
      : standing.map(({ set }) => Math.min(set.high, Math.max(set.low, middle)));
  const supportOf = supportBy(votes);
  let best: number | null = null;
  let support = -Infinity;
  for (const count of new Set(held.filter(mayBe).toSorted((a, b) => a - b))) {
    const of = supportOf(count);
    if (of <= support + ALIKE) continue;
    best = count;
    support = of;
  }
  return best;
}
