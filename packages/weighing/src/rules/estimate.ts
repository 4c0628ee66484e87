import type { Estimate, Measure, RuleName } from "@tarjih/reading";
import type { WeighedVote } from "../estimate/posterior.ts";
import { medianRule } from "./median-rule.ts";
import { rangeRule } from "./range-rule.ts";
import { rootsRule } from "./roots-rule.ts";

/** Low, best and high of one question under a named rule. */
export function estimate(
  rule: RuleName,
  measure: Measure,
  votes: readonly WeighedVote[],
): Estimate {
  switch (rule) {
    case "roots":
      return rootsRule(measure, votes);
    case "range":
      return rangeRule(votes.map(({ vote }) => vote));
    case "median":
      return medianRule(votes.map(({ vote }) => vote));
  }
}
