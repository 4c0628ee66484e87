import type { Estimate, Measure } from "@tarjih/reading";
import { bestSaid, saysNumber } from "../estimate/best-said.ts";
import { widened, wideningAt } from "../estimate/calibration.ts";
import { BOUND_SCALE, NOISE } from "../estimate/likelihood.ts";
import { hillsOf } from "../estimate/modes.ts";
import type { Hill } from "../estimate/modes.ts";
import { isOutgrown } from "../estimate/outgrown.ts";
import { GRID_POINTS, posteriorOf, quantile } from "../estimate/posterior.ts";
import type { WeighedVote } from "../estimate/posterior.ts";
import { singleRootFloor, SINGLE_ROOT } from "../estimate/single-root-floor.ts";
import { roundCount } from "./round-count.ts";

const LOW_SHARE = 0.05;
const MIDDLE_SHARE = 0.5;
const HIGH_SHARE = 0.95;
/** Two hills with a fifth each: the field is contested and no single best is given. */
const CONTESTED_MASS = 0.2;

/**
 * Rule `roots`: nine tenths of the posterior over independent roots, one vote each, and the number that it supports most
 * among those that a root gives. One root alone never gives a narrower interval for deaths than coders of a single report
 * have been seen to need.
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
    widening: wideningAt(effective),
  };
  const none = { low: null, best: null, high: null, contested: false, modes: [] };
  if (votes.length === 0) return { rule: "roots", parameters, ...none };
  const posterior = posteriorOf(votes);
  const numbers = votes
    .flatMap(({ vote }) => [vote.set.low, vote.set.high])
    .filter(Number.isFinite);
  const count = (x: number): number => roundCount(Math.expm1(x), numbers, posterior.step);
  const tall = hillsOf(posterior).filter((hill) => hill.mass >= CONTESTED_MASS);
  const held = tall.filter((hill) => isHeld(hill, origins));
  const contested = held.length >= 2;
  const heaviest = tall.toSorted((a, b) => b.mass - a.mass).slice(0, 1);
  const hills = contested || tall.length < 2 ? tall : heaviest;
  const hasPoint = origins.some(({ vote }) => saysNumber(vote));
  const middle = quantile(posterior, MIDDLE_SHARE);
  const reach = widened(
    { low: quantile(posterior, LOW_SHARE), middle, high: quantile(posterior, HIGH_SHARE) },
    effective,
  );
  // "Two captives" where others count seventeen of one kind: parts outweigh it, and nobody says the whole
  const said = bestSaid(votes, Math.expm1(middle), (number) =>
    hills.some((hill) => inHill(number, hill, posterior.step)),
  );
  const whole = (value: number): number =>
    Number.isInteger(value) ? value : roundCount(value, [], 0);
  const best = contested || said === null ? null : whole(said);
  let low = Math.min(count(reach.low), best ?? Infinity);
  let high = Math.max(count(reach.high), best ?? 0);
  if (effective < SINGLE_ROOT && hasPoint) {
    const floor = singleRootFloor(measure, best ?? count(middle));
    low = Math.min(low, floor?.low ?? low);
    high = Math.max(high, floor?.high ?? high);
  }
  // What is contested lies within what is possible
  if (contested) {
    low = Math.min(low, ...hills.map((hill) => count(hill.low)));
    high = Math.max(high, ...hills.map((hill) => count(hill.high)));
  }
  return {
    rule: "roots",
    parameters,
    low,
    best,
    high: Math.max(low, high),
    contested,
    modes: hills.map((hill) => ({
      low: count(hill.low),
      high: count(hill.high),
      mass: round2(hill.mass),
    })),
  };
}

/** A number that nobody's hill holds is one that the others overrule: it is no best. */
function inHill(number: number, { low, high }: Hill, step: number): boolean {
  const x = Math.log1p(number);
  return x >= low - step && x <= high + step;
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
