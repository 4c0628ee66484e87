import type { Estimate, Measure } from "@tarjih/reading";
import { BOUND_SCALE, NOISE } from "../estimate/likelihood.ts";
import { hillsOf } from "../estimate/modes.ts";
import type { Hill } from "../estimate/modes.ts";
import { isOutgrown } from "../estimate/outgrown.ts";
import { GRID_POINTS, posteriorOf, quantile } from "../estimate/posterior.ts";
import type { WeighedVote } from "../estimate/posterior.ts";
import { singleRootFloor, SINGLE_ROOT } from "../estimate/single-root-floor.ts";
import { roundCount } from "./round-count.ts";

const LOW_SHARE = 0.05;
const BEST_SHARE = 0.5;
const HIGH_SHARE = 0.95;
/** Two hills with a fifth each: the field is contested and no single best is given. */
const CONTESTED_MASS = 0.2;
/** A best value needs a root that says a number within a factor of two: "dozens" alone has none. */
const POINT_WIDTH = Math.LN2;

/**
 * Rule `roots`: 5, 50 and 95 per cent of the posterior over independent roots, one vote each. One root alone
 * never gives a narrower interval for deaths than coders of a single report have been seen to need.
 */
export function rootsRule(measure: Measure, votes: readonly WeighedVote[]): Estimate {
  const origins = votes.filter(({ vote }) => !vote.partial);
  const effective = round2(origins.reduce((sum, { weight }) => sum + weight, 0));
  const parameters = {
    roots: origins.length,
    "effective-roots": effective,
    "lower-bounds": votes.length - origins.length,
    prior: "flat",
    noise: NOISE,
    "bound-scale": BOUND_SCALE,
    grid: GRID_POINTS,
    interval: "5-95%",
  };
  const none = { low: null, best: null, high: null, contested: false, modes: [] };
  if (votes.length === 0) return { rule: "roots", parameters, ...none };
  const posterior = posteriorOf(votes);
  const said = votes.flatMap(({ vote }) => [vote.set.low, vote.set.high]).filter(Number.isFinite);
  const count = (x: number): number => roundCount(Math.expm1(x), said, posterior.step);
  const tall = hillsOf(posterior).filter((hill) => hill.mass >= CONTESTED_MASS);
  const held = tall.filter((hill) => isHeld(hill, origins));
  const contested = held.length >= 2;
  const hills =
    contested || tall.length < 2 ? tall : tall.toSorted((a, b) => b.mass - a.mass).slice(0, 1);
  const hasPoint = origins.some(({ vote }) => {
    return Math.log1p(vote.set.high) - Math.log1p(vote.set.low) <= POINT_WIDTH;
  });
  let low = count(quantile(posterior, LOW_SHARE));
  const best = count(quantile(posterior, BEST_SHARE));
  let high = count(quantile(posterior, HIGH_SHARE));
  if (!hasPoint && origins.length > 0) {
    // "hundreds" alone is 200 to 999: the tails of the likelihood would say less than the word does.
    low = Math.max(low, Math.min(...origins.map(({ vote }) => vote.set.low)));
    high = Math.min(high, Math.max(...origins.map(({ vote }) => vote.set.high)));
  }
  if (effective < SINGLE_ROOT && hasPoint) {
    const floor = singleRootFloor(measure, best);
    low = Math.min(low, floor?.low ?? low);
    high = Math.max(high, floor?.high ?? high);
  }
  return {
    rule: "roots",
    parameters,
    low: hasPoint ? Math.min(low, best) : low,
    best: contested || !hasPoint ? null : best,
    high: hasPoint ? Math.max(high, best) : Math.max(low, high),
    contested,
    modes: hills.map((hill) => ({
      low: count(hill.low),
      high: count(hill.high),
      mass: round2(hill.mass),
    })),
  };
}

/**
 * Somebody says a number there. "At least 22" heaps mass above 22 and says none of it, and an older count
 * below a newer one is growth, and last week's count of the missing was true then: none of them makes the
 * field contested.
 */
function isHeld(hill: Hill, votes: readonly WeighedVote[]): boolean {
  const closed = votes.map(({ vote }) => vote).filter((vote) => vote.set.high !== Infinity);
  return closed.some((vote) => {
    const meets = Math.log1p(vote.set.low) <= hill.high && Math.log1p(vote.set.high) >= hill.low;
    return meets && !isOutgrown(vote, closed) && vote.form !== "at-most";
  });
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
