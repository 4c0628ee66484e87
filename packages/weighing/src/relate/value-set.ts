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
 * A vague word has no sharp upper end; of few people ("several") it is near.
 */
const VAGUE_ROOM = 1.5;
/**
 * Words that are said of more than they hold, though others have words of their own: "dozens" on the first day of an attack that killed 250 (430 are no dozens), "thousands of displaced people" of 40,000, "hundreds were killed" of a massacre whose
 * dead somebody else puts at 2,200, and of 149; "thousands" of 1,400. Nobody who says hundreds has counted that they are fewer, or that they are two hundred.
 */
const LARGE = [
  { from: 20, below: 100, room: 3 },
  { from: 100, below: 1_000, room: 3 },
  { from: 1_000, below: 10_000, room: 10 },
] as const;

/** Interval as said, and as widened for rounding. A missing low is open to 0, a missing high to Infinity. */
export function reachOf(figure: Pick<Figure, "low" | "high" | "bound">): Reach {
  const low = figure.low ?? 0;
  const high = figure.high ?? Infinity;
  const said =
    figure.bound === "about"
      ? { low: Math.floor(low * (1 - ABOUT_SHARE)), high: Math.ceil(high * (1 + ABOUT_SHARE)) }
      : { low, high };
  if (figure.bound === "vague") {
    const large = LARGE.find(({ from, below }) => low >= from && high < below);
    const room = large?.room ?? VAGUE_ROOM;
    return { said, rounded: { low: large?.from ?? low, high: Math.ceil(high * room) } };
  }
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

/**
 * "Some 2,200 were killed … the 2,227 dead": whoever says both has rounded one of them, though others who count 2,227 and 2,200 differ.
 */
export function areRounded(
  a: Pick<Figure, "low" | "high" | "bound">,
  b: Pick<Figure, "low" | "high" | "bound">,
): boolean {
  const [one, two] = [a, b].map(({ low, high, bound }) =>
    low === high && low !== null && isRoundable(bound) ? low : null,
  );
  if (one === undefined || one === null || two === undefined || two === null) return false;
  return isRounded(one, two) || isRounded(two, one);
}

function isRounded(round: number, exact: number): boolean {
  const grain = grainOf(round);
  // 200 and 160 of one speaker are no rounding
  const isFine = grain >= 10 && grain / round < ROUND_GRAIN_SHARE;
  return isFine && Math.round(exact / grain) * grain === round;
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
