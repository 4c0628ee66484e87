import type { Estimate, Grade } from "@tarjih/reading";
import { standingVotes } from "../estimate/outgrown.ts";
import type { WeighedVote } from "../estimate/posterior.ts";
import type { Vote } from "../estimate/votes.ts";
import { agree, AGREEMENT_SHARE, independentVotes } from "./agreement.ts";
import { extremesOf } from "./extremes.ts";

/**
 * Rule `airwars`: the lowest and the highest number of each group, with a grade of how well it is supported; best only
 * where both are one number. The grades are that project's words for agreement on a number: who did it is never
 * weighed here.
 */
export function airwarsRule(votes: readonly WeighedVote[]): Estimate {
  const whole = votes.map(({ vote }) => vote).filter((vote) => !vote.partial);
  const standing = standingVotes(whole);
  const { low, high } = extremesOf(standing);
  return {
    rule: "airwars",
    parameters: {
      roots: whole.length,
      grade: gradeOf(standing, independentVotes(votes)),
      agreement: `${AGREEMENT_SHARE * 100}%`,
    },
    low,
    best: low !== null && low === high ? low : null,
    high,
    contested: false,
    modes: [],
  };
}

/**
 * `discounted`: nobody says more than none. `contested`: a party and another root cannot both be right. `fair`: two
 * independent roots agree; `confirmed`: and a party with them. Else `weak`.
 */
function gradeOf(standing: readonly Vote[], independent: readonly Vote[]): Grade {
  if (standing.every(({ set }) => set.high === 0)) return "discounted";
  const parties = standing.filter(({ kind }) => kind === "party");
  const others = standing.filter(({ kind }) => kind !== "party");
  const rivals = parties.filter((party) => standing.some((other) => !agree(party, other)));
  if (rivals.length > 0) return "contested";
  const counting = others.filter((vote) => vote.set.high > 0 && independent.includes(vote));
  const agreed = counting.filter((vote) =>
    counting.some((other) => other !== vote && agree(vote, other)),
  );
  if (agreed.length === 0) return "weak";
  return parties.some(({ set }) => set.high > 0) ? "confirmed" : "fair";
}
