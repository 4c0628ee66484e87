import type { SourceKind } from "@tarjih/reading";
import type { Vote } from "./votes.ts";

/**
 * Prior probability that an origin's number is right within its noise, by kind. Defaults without a track
 * record: whoever counts (a body, an agency with its own reporter, a document) before whoever has a side.
 */
const BY_KIND: Readonly<Record<SourceKind, number>> = {
  document: 0.85,
  body: 0.8,
  agency: 0.8,
  outlet: 0.75,
  person: 0.7,
  witness: 0.65,
  unnamed: 0.65,
  party: 0.6,
};
/** Share of numbers that survive one retelling. */
export const FIDELITY = 0.97;
const LEAST = 0.05;
const MOST = 0.98;

/** Days after which a count of the missing is a third as likely to hold still: searches take about so long. */
const STALE_DAYS = 2;

/** Prior of a kind alone, for rules that rank sources before they look at numbers. */
export function kindReliability(kind: SourceKind): number {
  return BY_KIND[kind];
}

/** Reliability of a vote: its kind's prior, less what each step of the chain and each day may have changed. */
export function reliabilityOf(vote: Pick<Vote, "kind" | "hops" | "stale">): number {
  const kept = FIDELITY ** Math.max(0, vote.hops) * Math.exp(-vote.stale / STALE_DAYS);
  const value = BY_KIND[vote.kind] * kept;
  return Math.min(MOST, Math.max(LEAST, value));
}
