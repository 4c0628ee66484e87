import type { Bound, Figure } from "@tarjih/reading";

/** Closed interval of counts; `high` may be Infinity. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What a figure allows: as said, and with the room that a round number leaves. */
export interface Reach {
  readonly said: Interval;
  readonly rounded: Interval;
}

/** "about N" allows ten per cent either way: default of the lexicon, to be fitted on labelled data. */
const ABOUT_SHARE = 0.1;
/** "About 20" beside a count of 23: a small round number is said of what half its grain lies away. */
const ABOUT_MAX_SHARE = 0.15;
/** A number whose grain is under a twentieth of it is read as exact: 346 is not "about 340". */
const ROUND_GRAIN_SHARE = 0.05;
/** An unmarked round number leaves no more room than "about": 100 may be 93, it is not 60. */
const ROUND_MAX_SHARE = 0.1;

/**
 * A vague word has no sharp upper end: 11,300 are "thousands" to most who say so, and 120 "dozens" to some. 430 are no dozens.
 */
const VAGUE_ROOM = 1.5;
/** "Thousands of displaced people" is said of 40,000 as well, though "tens of thousands" has words of its own. */
const THOUSANDS = { from: 1_000, below: 10_000, room: 10 };

/** Interval as said, and as widened for rounding. A missing low is open to 0, a missing high to Infinity. */
export function reachOf(figure: Pick<Figure, "low" | "high" | "bound">): Reach {
  const low = figure.low ?? 0;
  const high = figure.high ?? Infinity;
  const said =
    figure.bound === "about"
      ? { low: Math.floor(low * (1 - ABOUT_SHARE)), high: Math.ceil(high * (1 + ABOUT_SHARE)) }
      : { low, high };
  if (figure.bound === "vague")
    return { said, rounded: { low, high: Math.ceil(high * vagueRoom(low, high)) } };
  if (!isRoundable(figure.bound)) return { said, rounded: said };
  const room = (value: number): number =>
    figure.bound === "about"
      ? Math.max(roundingRoom(value), aboutRoom(value))
      : roundingRoom(value);
  const rounded = {
    low: Math.min(said.low, low - room(low)),
    high: Math.max(said.high, high + room(high)),
  };
  return { said, rounded: equal(said, rounded) ? said : rounded };
}

function vagueRoom(low: number, high: number): number {
  return low >= THOUSANDS.from && high < THOUSANDS.below ? THOUSANDS.room : VAGUE_ROOM;
}

/** A limit has its room already; an exact 500 may be a round 487. */
function isRoundable(bound: Bound): boolean {
  return bound === "exact" || bound === "about" || bound === "range";
}

/** Half the grain of a round number, capped; 0 for one that is not round. */
export function roundingRoom(value: number): number {
  if (!Number.isFinite(value) || value <= 0) return 0;
  const grain = grainOf(value);
  return grain / value < ROUND_GRAIN_SHARE
    ? 0
    : Math.floor(Math.min(grain / 2, value * ROUND_MAX_SHARE));
}

/** Half the grain of a number that is called about, capped; `about 346` has no more than "about" gives. */
function aboutRoom(value: number): number {
  if (!Number.isFinite(value) || value <= 0) return 0;
  const grain = grainOf(value);
  return grain / value < ROUND_GRAIN_SHARE
    ? 0
    : Math.floor(Math.min(grain / 2, value * ABOUT_MAX_SHARE));
}

/** Largest of 1, 5, 10, 50, 100, 500, … that divides the value. */
function grainOf(value: number): number {
  let grain = 1;
  for (let power = 1; power <= value; power *= 10) {
    if (value % power === 0) grain = power;
    if (value % (power * 5) === 0) grain = power * 5;
  }
  return grain;
}

export function equal(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}

export function inside(inner: Interval, outer: Interval): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

export function meet(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}
