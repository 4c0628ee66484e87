import type { Vote } from "./votes.ts";

/**
 * A newer count makes this one old news: it was lower and the count only grows, or it said how many were missing
 * then. Both can be true, so the older one is no rival of the newer.
 */
export function isOutgrown(vote: Vote, others: readonly Vote[]): boolean {
  return others.some(
    (newer) => newer.stale < vote.stale || (newer.age < vote.age && isAbove(newer, vote)),
  );
}

/** "At least 24" of a later day takes nothing from who counted 24: it names no other number. */
function isAbove(newer: Vote, { set }: Vote): boolean {
  return newer.set.low > set.high || (newer.set.low === set.high && newer.set.high !== Infinity);
}

/** Votes on the whole that stand beside each other: no parts, nothing that a newer one has outgrown. */
export function standingVotes(votes: readonly Vote[]): readonly Vote[] {
  const whole = votes.filter((vote) => !vote.partial);
  return whole.filter((vote) => !isOutgrown(vote, whole));
}
