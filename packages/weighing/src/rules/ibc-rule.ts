import type { Estimate } from "@tarjih/reading";
import { standingVotes } from "../estimate/outgrown.ts";
import type { WeighedVote } from "../estimate/posterior.ts";
import { agree, AGREEMENT_SHARE, independentVotes } from "./agreement.ts";
import { extremesOf } from "./extremes.ts";

/** Independent roots that a number needs. */
const NEEDED = 2;

/**
 * Rule `ibc`: lowest and highest of the numbers that two independent roots hold, within a tenth; what one root alone
 * says is left out until somebody corroborates it. Best only where both are one number.
 */
export function ibcRule(votes: readonly WeighedVote[]): Estimate {
  const standing = standingVotes(independentVotes(votes));
  const corroborated = standing.filter(
    (vote) => standing.filter((other) => agree(vote, other)).length >= NEEDED,
  );
  const { low, high } = extremesOf(corroborated);
  return {
    rule: "ibc",
    parameters: {
      roots: votes.filter(({ vote }) => !vote.partial).length,
      corroborated: corroborated.length,
      needed: NEEDED,
      agreement: `${AGREEMENT_SHARE * 100}%`,
    },
    low,
    best: low !== null && low === high ? low : null,
    high,
    contested: false,
    modes: [],
  };
}
