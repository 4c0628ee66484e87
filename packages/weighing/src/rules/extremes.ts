import type { Vote } from "../estimate/votes.ts";

/** Lowest and highest number that the votes say; null where no vote bounds that side. */
export interface Extremes {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * From the lowest low to the highest number said. `high` is null where no vote gives an upper end: an open end
 * ("more than 100") hides no number that others say, and "more than 500" beside 300 reaches to 500.
 */
export function extremesOf(votes: readonly Vote[]): Extremes {
  const lows = votes.filter((vote) => vote.form !== "at-most").map((vote) => vote.set.low);
  const highs = votes.map((vote) => vote.set.high).filter(Number.isFinite);
  const high = highs.length === 0 ? null : [...highs, ...lows].reduce((a, b) => Math.max(a, b));
  const low = lows.length === 0 ? null : lows.reduce((a, b) => Math.min(a, b));
  return { low: low ?? (high === null ? null : 0), high };
}
