import type { Estimate, Measure, RuleName } from "@tarjih/reading";
import type { WeighedVote } from "../estimate/posterior.ts";
import { acledRule } from "./acled-rule.ts";
import { airwarsRule } from "./airwars-rule.ts";
import { ibcRule } from "./ibc-rule.ts";
import { medianRule } from "./median-rule.ts";
import { rangeRule } from "./range-rule.ts";
import { rootsRule } from "./roots-rule.ts";
import { ucdpRule } from "./ucdp-rule.ts";

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
    case "acled":
      return acledRule(votes.map(({ vote }) => vote));
    case "ucdp":
      return ucdpRule(votes.map(({ vote }) => vote));
    case "airwars":
      return airwarsRule(votes);
    case "ibc":
      return ibcRule(votes);
  }
}
