import type { WeighedVote } from "../estimate/posterior.ts";
import type { Vote } from "../estimate/votes.ts";

/** Counts within a tenth of each other corroborate one another: 90 and 97 are one finding, 90 and 120 are not. */
export const AGREEMENT_SHARE = 0.1;
/** A root that is less than half its own (a likely copy without credit) corroborates nothing. */
const INDEPENDENT_WEIGHT = 0.5;

/** Both can be true, or nearly. */
export function agree(a: Vote, b: Vote): boolean {
  return reaches(a, b) && reaches(b, a);
}

function reaches(a: Vote, b: Vote): boolean {
  return a.set.low <= b.set.high * (1 + AGREEMENT_SHARE);
}

/** Votes that stand on their own feet. */
export function independentVotes(votes: readonly WeighedVote[]): readonly Vote[] {
  return votes.filter(({ weight }) => weight >= INDEPENDENT_WEIGHT).map(({ vote }) => vote);
}
