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

/** Density of x = ln(1 + N) if the vote is right, not normalised over the grid. */
export function rightDensity(vote: Vote, x: number): number {
  const low = Math.log1p(vote.set.low);
  const high = vote.set.high === Infinity ? Infinity : Math.log1p(vote.set.high);
  if (vote.partial) return x >= low ? 1 / ANYWHERE : tail(low - x, NOISE) / ANYWHERE;
  switch (vote.form) {
    case "at-least":
      return oneSided(x - low, Math.max(BOUND_SCALE, vote.age > 0 ? growthScale(vote.age) : 0));
    case "at-most":
      return oneSided(high - x, BOUND_SCALE);
    case "about": {
      const middle = (low + high) / 2;
      return vote.age > 0
        ? grown(x - middle, ABOUT_NOISE, vote.age)
        : tail(Math.abs(x - middle), ABOUT_NOISE) / (2 * ABOUT_NOISE);
    }
    case "exact":
      return vote.age > 0
        ? grown(x - low, NOISE, vote.age)
        : tail(Math.abs(x - low), NOISE) / (2 * NOISE);
    case "range": {
      const above = vote.age > 0 ? growthScale(vote.age) : NOISE;
      const total = high - low + NOISE + above;
      if (x < low) return tail(low - x, NOISE) / total;
      return (x > high ? tail(x - high, above) : 1) / total;
    }
  }
}

/** An older count of what grows: the truth is there or above, the further above the older it is. */
function grown(distance: number, noise: number, age: number): number {
  const above = growthScale(age);
  return (distance < 0 ? tail(-distance, noise) : tail(distance, above)) / (noise + above);
}

/** Most growth is in the first days: a count two days old leaves more open above it than one a day old. */
function growthScale(age: number): number {
  return Math.max(LEAST_GROWTH_SCALE, GROWTH_SCALE * (1 - Math.exp(-age / GROWTH_DAYS)));
}

function oneSided(distance: number, scale: number): number {
  const density = distance >= 0 ? tail(distance, scale) : tail(-distance, NOISE);
  return density / (scale + NOISE);
}

function tail(distance: number, scale: number): number {
  return Math.exp(-distance / scale);
}
