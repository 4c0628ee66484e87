import type { Estimate } from "@tarjih/reading";
import type { Vote } from "../estimate/votes.ts";
import { roundCount } from "./round-count.ts";

/**
 * Rule `median`: the middle value of the roots, one value each, between the lowest and the highest that any of
 * them says. A range counts by its middle on the log scale, and its ends are the extremes ("dozens" reaches to
 * 99, and nobody says 45); limits ("more than 100") have no middle and are left out.
 */
export function medianRule(votes: readonly Vote[]): Estimate {
  const origins = votes.filter((vote) => !vote.partial);
  const closed = origins.filter(({ form }) => form !== "at-least" && form !== "at-most");
  const values = closed.map(middleOf).toSorted((a, b) => a - b);
  const parameters = { roots: origins.length, values: values.length };
  const half = values.length / 2;
  const [upper, lower] = [values[Math.floor(half)], values[Math.ceil(half) - 1]];
  if (upper === undefined || lower === undefined) {
    const none = { low: null, best: null, high: null, contested: false, modes: [] };
    return { rule: "median", parameters, ...none };
  }
  const low = closed.reduce((least, { set }) => Math.min(least, set.low), lower);
  const high = closed.reduce((most, { set }) => Math.max(most, set.high), upper);
  const best = Math.min(high, Math.max(low, Math.round((lower + upper) / 2)));
  return { rule: "median", parameters, low, best, high, contested: false, modes: [] };
}

function middleOf({ set }: Vote): number {
  if (set.low === set.high) return set.low;
  return roundCount(Math.expm1((Math.log1p(set.low) + Math.log1p(set.high)) / 2), [], 0);
}
