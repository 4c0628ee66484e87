import { ANYWHERE, densityAt, fillDensity, slopesOf } from "./likelihood.ts";
import { reliabilityOf } from "./reliability.ts";
import type { Vote } from "./votes.ts";

/** Points of the grid; at the usual width a step is about one per cent. */
export const GRID_POINTS = 512;
/** Room beside the lowest and highest value said, on the log scale: a factor of about four and a half. */
const MARGIN = 1.5;
/** Least room above, so that "one" and "none" have somewhere to be wrong. */
const LEAST_TOP = Math.log1p(10);

/** Probabilities on an even grid of x = ln(1 + N); they sum to 1. */
export interface Posterior {
  readonly start: number;
  readonly step: number;
  readonly mass: Float64Array;
}

/** A vote with the weight left to it beside roots that it may depend on, 0 to 1. */
export interface WeighedVote {
  readonly vote: Vote;
  readonly weight: number;
}

/**
 * Posterior under a flat prior on the log scale: each root is right with small noise, or wrong and anywhere.
 * The two-part likelihood lets a lone wrong number be outvoted without being dropped.
 */
export function posteriorOf(votes: readonly WeighedVote[]): Posterior {
  let least = Infinity;
  let most = -Infinity;
  // Last week's count of the missing leaves no room around it: it was true then
  const fresh = votes.filter(({ vote }) => vote.stale === 0);
  for (const { vote } of fresh.length > 0 ? fresh : votes) {
    for (const end of [vote.set.low, vote.set.high]) {
      if (!Number.isFinite(end)) continue;
      least = Math.min(least, end);
      most = Math.max(most, end);
    }
  }
  const start = Math.max(0, Math.log1p(least) - MARGIN);
  const top = Math.max(LEAST_TOP, Math.log1p(most) + MARGIN);
  const step = (top - start) / (GRID_POINTS - 1);
  const mass = new Float64Array(GRID_POINTS).fill(1);
  for (const [at, { vote, weight }] of votes.entries()) {
    const reliability = reliabilityOf(vote);
    const sum = fillDensity(slopesOf(vote), start, step, RIGHT);
    // A spike between two points, or cut by the end of the grid, keeps its mass; a lower bound has none.
    // What lies beyond the grid altogether must not be heaped up at its end.
    const isBeyond = Math.log1p(vote.set.low) > top || Math.log1p(vote.set.high) < start;
    const scale = vote.partial || sum === 0 || isBeyond ? 1 : 1 / (sum * step);
    const whole = 1 - vote.partShare;
    if (whole < 1) {
      const from = Math.log1p(vote.set.low);
      addBound((from - start) / step, vote.partShare / ANYWHERE / (scale * whole));
    }
    multiply(mass, reliability * scale * whole, (1 - reliability) / ANYWHERE, weight);
    if (at % ROUND === ROUND - 1) normalise(mass);
  }
  normalise(mass);
  return { start, step, mass };
}

/** Adds to the density at hand what a part of the number at the point `from` says: anything from there on, at this height. */
function addBound(from: number, height: number): void {
  const first = Math.max(0, Math.ceil(from));
  for (let i = first; i < GRID_POINTS; i++) RIGHT[i] = (RIGHT[i] ?? 0) + height;
}

/** The density of the vote at hand: filled anew for each, so that a million groups do not make a million arrays. */
const RIGHT = new Float64Array(GRID_POINTS);
/** Votes whose product stays far from the least number there is: each is at least a thousandth. */
const ROUND = 32;

function multiply(mass: Float64Array, scale: number, wrong: number, weight: number): void {
  if (weight === 1) {
    for (let i = 0; i < GRID_POINTS; i++)
      mass[i] = (mass[i] ?? 0) * ((RIGHT[i] ?? 0) * scale + wrong);
    return;
  }
  for (let i = 0; i < GRID_POINTS; i++) {
    mass[i] = (mass[i] ?? 0) * ((RIGHT[i] ?? 0) * scale + wrong) ** weight;
  }
}

function normalise(mass: Float64Array): void {
  let total = 0;
  for (let i = 0; i < GRID_POINTS; i++) total += mass[i] ?? 0;
  const share = 1 / total;
  for (let i = 0; i < GRID_POINTS; i++) mass[i] = (mass[i] ?? 0) * share;
}

/** Log of what the votes make of one count, up to a constant: to compare counts that lie between grid points. */
export function supportBy(votes: readonly WeighedVote[]): (count: number) => number {
  const likely = votes.map(({ vote, weight }) => {
    const { partShare } = vote;
    return { slopes: slopesOf(vote), reliability: reliabilityOf(vote), weight, partShare };
  });
  return (count) => {
    const x = Math.log1p(count);
    let sum = 0;
    for (const { slopes, reliability, weight, partShare } of likely) {
      const whole = densityAt(slopes, x);
      const part = x >= slopes.from ? 1 / ANYWHERE : 0;
      const right = (1 - partShare) * whole + partShare * part;
      const density = reliability * right + (1 - reliability) / ANYWHERE;
      sum += weight * Math.log(density);
    }
    return sum;
  };
}

/** x below which a share of the mass lies, within a grid cell by straight line. */
export function quantile({ start, step, mass }: Posterior, share: number): number {
  let sum = 0;
  for (let i = 0; i < mass.length; i++) {
    const value = mass[i] ?? 0;
    if (sum + value >= share) {
      const within = value === 0 ? 0.5 : (share - sum) / value;
      return Math.max(0, start + (i - 0.5 + within) * step);
    }
    sum += value;
  }
  return start + (mass.length - 1) * step;
}
