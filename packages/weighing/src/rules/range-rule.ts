import type { Estimate } from "@tarjih/reading";
import type { Vote } from "../estimate/votes.ts";

/**
 * Rule `range`: the lowest and the highest value of any root. `high` is null where no root gives an upper end; best
 * only where both are one number. An open end ("more than 100") does not hide the highest number said.
 */
export function rangeRule(votes: readonly Vote[]): Estimate {
  const origins = votes.filter((vote) => !vote.partial);
  const lows = origins.filter((vote) => vote.form !== "at-most").map((vote) => vote.set.low);
  const highs = origins.map((vote) => vote.set.high).filter(Number.isFinite);
  const low = lows.length === 0 ? null : Math.min(...lows);
  // "More than 500" beside 300: the range reaches at least to the bound.
  const top = Math.max(...highs, ...(highs.length === 0 ? [] : lows));
  const high = highs.length === 0 ? null : top;
  const open = origins.filter((vote) => vote.set.high === Infinity).length;
  return {
    rule: "range",
    parameters: { roots: origins.length, "open-above": open },
    low: low ?? (high === null ? null : 0),
    best: low !== null && low === high ? low : null,
    high,
    contested: false,
    modes: [],
  };
}
