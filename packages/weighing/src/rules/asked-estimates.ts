import { RULES } from "@tarjih/reading";
import type { Measure, Question, RuleName } from "@tarjih/reading";
import type { WeighedVote } from "../estimate/posterior.ts";
import { estimate } from "./estimate.ts";

/** A rule, or all of them side by side. */
export type AskedRule = RuleName | "all";

/** The estimate by the rule that was asked for; with `all` that of `roots`, and every rule's beside it. */
export function askedEstimates(
  asked: AskedRule,
  measure: Measure,
  votes: readonly WeighedVote[],
): Pick<Question, "estimate" | "estimates"> {
  if (asked !== "all") return { estimate: estimate(asked, measure, votes) };
  return {
    estimate: estimate("roots", measure, votes),
    estimates: RULES.map((rule) => estimate(rule, measure, votes)),
  };
}
