import type { Vote } from "./votes.ts";

/** Noise of a right number on the log scale; not learnt, since learning it collapses on repeated values. */
export const NOISE = 0.03;
/** Noise of "about N": ten per cent. */
const ABOUT_NOISE = 0.1;
/** How far above "more than N" the truth usually lies (log scale); to be fitted on labelled data. */
export const BOUND_SCALE = 0.35;
/** How far a growing count may be above a fresh one (log scale), and the days in which that fades. */
const GROWTH_SCALE = 1.2;
const GROWTH_DAYS = 2;
const LEAST_GROWTH_SCALE = 0.05;
/** Width of "anywhere" on the log scale: from one to four hundred. */
export const ANYWHERE = 6;

/**
 * Density of x = ln(1 + N) if a vote is right: even between two ends, with an exponential slope on either side. A
 * number has its ends in one point; a lower bound has no slope above. Every form is one of these, so that a grid of
 * them is filled by multiplication alone.
 */
export interface Slopes {
  readonly from: number;
  readonly to: number;
  /** Scales of the slopes; Infinity is even ground. */
  readonly below: number;
  readonly above: number;
  readonly height: number;
}

/** The density of a vote, not normalised over the grid. */
export function slopesOf(vote: Vote): Slopes {
  const low = Math.log1p(vote.set.low);
  const high = vote.set.high === Infinity ? Infinity : Math.log1p(vote.set.high);
  if (vote.partial) {
    return { from: low, to: Infinity, below: NOISE, above: Infinity, height: 1 / ANYWHERE };
  }
  const growth = vote.age > 0 ? growthScale(vote.age) : 0;
  switch (vote.form) {
    case "at-least":
      return slopes(low, low, NOISE, Math.max(BOUND_SCALE, growth));
    case "at-most":
      return slopes(high, high, BOUND_SCALE, NOISE);
    case "about": {
      const middle = (low + high) / 2;
      return slopes(middle, middle, ABOUT_NOISE, growth > 0 ? growth : ABOUT_NOISE);
    }
    case "exact":
      return slopes(low, low, NOISE, growth > 0 ? growth : NOISE);
    case "range":
      return slopes(low, high, NOISE, growth > 0 ? growth : NOISE);
  }
}

/** The density at one point. */
export function densityAt({ from, to, below, above, height }: Slopes, x: number): number {
  if (x < from) return height * Math.exp((x - from) / below);
  return x > to ? height * Math.exp((to - x) / above) : height;
}

/** The density at the points of an even grid; returns their sum. */
export function fillDensity(
  { from, to, below, above, height }: Slopes,
  start: number,
  step: number,
  out: Float64Array,
): number {
  const points = out.length;
  // First point of the even ground, and first point above it.
  const ground = Math.min(points, Math.max(0, Math.ceil((from - start) / step)));
  const top = Math.min(points, Math.max(ground, Math.floor((to - start) / step) + 1));
  let sum = 0;
  let value = height * Math.exp((start + (ground - 1) * step - from) / below);
  const down = Math.exp(-step / below);
  for (let i = ground - 1; i >= 0; i--) {
    out[i] = value;
    sum += value;
    value *= down;
  }
  for (let i = ground; i < top; i++) out[i] = height;
  sum += (top - ground) * height;
  if (top < points) {
    value = height * Math.exp((to - start - top * step) / above);
    const up = Math.exp(-step / above);
    for (let i = top; i < points; i++) {
      out[i] = value;
      sum += value;
      value *= up;
    }
  }
  return sum;
}

function slopes(from: number, to: number, below: number, above: number): Slopes {
  return { from, to, below, above, height: 1 / (to - from + below + above) };
}

/** Most growth is in the first days: a count two days old leaves more open above it than one a day old. */
function growthScale(age: number): number {
  return Math.max(LEAST_GROWTH_SCALE, GROWTH_SCALE * (1 - Math.exp(-age / GROWTH_DAYS)));
}
