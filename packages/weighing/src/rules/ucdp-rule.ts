import type { Estimate } from "@tarjih/reading";
import { standingVotes } from "../estimate/outgrown.ts";
import { kindReliability } from "../estimate/reliability.ts";
import type { Vote } from "../estimate/votes.ts";
import { extremesOf } from "./extremes.ts";

/**
 * Rule `ucdp`: best is the figure of the most reliable independent root; what the parties say of themselves or of each
 * other moves only low and high. Between equals the newer one counts, then the lower one. Without an independent root
 * there is no best.
 */
export function ucdpRule(votes: readonly Vote[]): Estimate {
  const roots = votes.filter((vote) => !vote.partial).length;
  const independent = standingVotes(votes.filter(({ kind }) => kind !== "party"));
  const [chosen] = independent
    .flatMap((vote) => {
      const value = valueOf(vote);
      return value === null ? [] : [{ value, vote }];
    })
    .toSorted(
      (a, b) =>
        kindReliability(b.vote.kind) - kindReliability(a.vote.kind) ||
        a.vote.age + a.vote.stale - (b.vote.age + b.vote.stale) ||
        a.value - b.value,
    );
  const best = chosen?.value ?? null;
  const { low, high } = extremesOf(standingVotes(votes));
  const isOutside = best !== null && high !== null && best > high;
  return {
    rule: "ucdp",
    parameters: {
      roots,
      independent: independent.length,
      "best-from": chosen?.vote.kind ?? "none",
    },
    low: low === null || best === null ? (low ?? best) : Math.min(low, best),
    best,
    high: isOutside ? best : high,
    contested: false,
    modes: [],
  };
}

/** A number as said; the lower end of a range or a vague word; "up to 40" is no figure. */
function valueOf({ form, point, set }: Vote): number | null {
  return form === "at-most" ? null : (point ?? set.low);
}
