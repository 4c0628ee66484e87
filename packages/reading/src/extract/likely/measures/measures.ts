import { MEASURES, type Measure } from "../../../model/figure.ts";
import { shareOf, unpackedFrom, weighed, type Take, type Weights } from "../weights.ts";
import { WEIGHTS } from "./measure-weights.ts";

/** What a number may be: one of the measures, or none: it counts nobody and nothing of the event. */
export const KINDS: readonly (Measure | "none")[] = ["none", ...MEASURES];

/** How likely a number is of each kind: shares of 1, in the order of {@link KINDS}. */
export type Likelihood = Float64Array;

/** The kind that is the likeliest, and how likely it is. */
export function likeliest(likelihood: Likelihood): readonly [Measure | "none", number] {
  let best = 0;
  for (let at = 1; at < likelihood.length; at++)
    if ((likelihood[at] ?? 0) > (likelihood[best] ?? 0)) best = at;
  return [KINDS[best] ?? "none", likelihood[best] ?? 0];
}

/** How likely a number is of one kind. */
export function likelihoodOf(likelihood: Likelihood, kind: Measure | "none"): number {
  return likelihood[KINDS.indexOf(kind)] ?? 0;
}

/** How likely a number is of each kind whose signs `say` tells, each counted once, by the weights of the gold texts unless others are given. */
export function likelihoods(say: (take: Take) => void, weights: Weights = own()): Likelihood {
  const sums = weighed(say, weights, KINDS.length);
  // by index, in place: asked of every number
  let all = 0;
  for (let kind = 0; kind < sums.length; kind++) {
    const share = shareOf(sums[kind] ?? 0);
    sums[kind] = share;
    all += share;
  }
  for (let kind = 0; kind < sums.length; kind++) sums[kind] = (sums[kind] ?? 0) / all;
  return sums;
}

let unpacked: Weights | null = null;
function own(): Weights {
  return (unpacked ??= unpackedFrom(WEIGHTS));
}
