import type { Estimate } from "@tarjih/reading";
import type { Vote } from "../estimate/votes.ts";
import { extremesOf } from "./extremes.ts";

/**
 * Rule `range`: the lowest and the highest value of any root. `high` is null where no root gives an upper end; best
 * only where both are one number. An open end ("more than 100") does not hide the highest number said.
 */
export function rangeRule(votes: readonly Vote[]): Estimate {
  const origins = votes.filter((vote) => !vote.partial);
  const { low, high } = extremesOf(origins);
  const open = origins.filter((vote) => vote.set.high === Infinity).length;
  return {
    rule: "range",
    parameters: { roots: origins.length, "open-above": open },
    low,
    best: low !== null && low === high ? low : null,
    high,
    contested: false,
    modes: [],
  };
}
