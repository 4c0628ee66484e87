import { ANYWHERE, rightDensity } from "./likelihood.ts";
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
  const ends = votes.flatMap(({ vote }) => [vote.set.low, vote.set.high].filter(Number.isFinite));
  const start = Math.max(0, Math.log1p(Math.min(...ends)) - MARGIN);
  const top = Math.max(LEAST_TOP, Math.log1p(Math.max(...ends)) + MARGIN);
  const step = (top - start) / (GRID_POINTS - 1);
  const logs = new Float64Array(GRID_POINTS);
  for (const { vote, weight } of votes) {
    const reliability = reliabilityOf(vote);
    const right = new Float64Array(GRID_POINTS);
    let sum = 0;
    for (let i = 0; i < GRID_POINTS; i++) {
      const density = rightDensity(vote, start + i * step);
      right[i] = density;
      sum += density;
    }
    // A spike between two points, or cut by the end of the grid, keeps its mass; a lower bound has none.
    const scale = vote.partial || sum === 0 ? 1 : 1 / (sum * step);
    for (let i = 0; i < GRID_POINTS; i++) {
      const density = reliability * (right[i] ?? 0) * scale + (1 - reliability) / ANYWHERE;
      logs[i] = (logs[i] ?? 0) + weight * Math.log(density);
    }
  }
  const most = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  const mass = logs.map((value) => Math.exp(value - most));
  const total = mass.reduce((a, b) => a + b, 0);
  return { start, step, mass: mass.map((value) => value / total) };
}

/** x below which a share of the mass lies, within a grid cell by straight line. */
export function quantile({ start, step, mass }: Posterior, share: number): number {
  let sum = 0;
  for (const [i, value] of mass.entries()) {
    if (sum + value >= share) {
      const within = value === 0 ? 0.5 : (share - sum) / value;
      return Math.max(0, start + (i - 0.5 + within) * step);
    }
    sum += value;
  }
  return start + (mass.length - 1) * step;
}
