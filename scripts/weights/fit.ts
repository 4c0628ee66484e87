/** A word as it is weighed: its signs, and whether it is one (somebody's name). */
export interface Example {
  readonly signs: readonly string[];
  readonly isOne: boolean;
  /** The bank, one behind the other. */
  readonly from: string;
  /** Of which part of the examples it is: weights of the others are tried on it. */
  readonly part: number;
  /** How much it counts. */
  readonly counts: number;
}

/** Signs that fewer examples have are left out. */
const LEAST_EXAMPLES = 6;
/** A word beside a name is a sign where so many banks have it there. */
const LEAST_BANKS = 3;
/** How much large weights cost, that of a rare sign stays small. */
const PENALTY = 1;
/**
 * How far all weights together may be from where they would end; costs bend by the penalty at least, so it is at most the slope by the penalty. Of 30,000 tenths that are listed for `killed` two or three are then other ones
 * than at a slope a hundred times flatter, with .1 eight to fifteen. Sixty rounds of L-BFGS, with which rare signs had hardly begun to move, had 25,000 of them otherwise.
 */
const FLAT = 0.03;
/** Ten to fifteen are enough. */
const ROUNDS = 60;
/** A step goes on until so much of the slope at its beginning is left; with .1 there are two rounds less, and as many products. */
const LEFT = 0.2;
const MOST_PRODUCTS = 200;
/** Examples that are surer than one in a thousand bend costs too little to be asked: that spares a third to two thirds of the work, in as many rounds. */
const BENDS = 1e-3;

/** The examples with their signs as numbers, one row behind the other. */
export interface Indexed {
  readonly signs: readonly string[];
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly isOne: Uint8Array;
  readonly counts: Float64Array;
  readonly parts: Uint8Array;
}

/** `rare`: signs that must be of so many banks, as words have to be. */
export function indexed(
  examples: Iterable<Example>,
  isWord: (sign: string) => boolean = () => false,
): Indexed {
  const ids = new Map<string, number>();
  /** Of each sign, how many examples have it, how many banks, and the last of them. */
  const [times, banks, last]: [number[], number[], string[]] = [[], [], []];
  const all: number[] = [];
  const ends: number[] = [];
  const [isOne, counts, parts]: [number[], number[], number[]] = [[], [], []];
  for (const one of examples) {
    for (const sign of new Set(one.signs)) {
      const id = ids.get(sign) ?? ids.size;
      if (id === ids.size) ids.set(sign, id);
      all.push(id);
      times[id] = (times[id] ?? 0) + 1;
      if (last[id] !== one.from) banks[id] = (banks[id] ?? 0) + 1;
      last[id] = one.from;
    }
    ends.push(all.length);
    isOne.push(one.isOne ? 1 : 0);
    counts.push(one.counts);
    parts.push(one.part);
  }
  const signs = [...ids]
    .flatMap(([sign, id]) =>
      (times[id] ?? 0) < LEAST_EXAMPLES || (isWord(sign) && (banks[id] ?? 0) < LEAST_BANKS)
        ? []
        : sign,
    )
    .toSorted();
  const at = new Int32Array(ids.size).fill(-1);
  for (const [index, sign] of signs.entries()) at[ids.get(sign) ?? 0] = index;
  const rows: number[] = [];
  const starts = new Uint32Array(ends.length + 1);
  let from = 0;
  for (const [index, end] of ends.entries()) {
    for (; from < end; from++) {
      const as = at[all[from] ?? 0] ?? -1;
      if (as >= 0) rows.push(as);
    }
    starts[index + 1] = rows.length;
  }
  return {
    signs,
    starts,
    rows: Uint32Array.from(rows),
    isOne: Uint8Array.from(isOne),
    counts: Float64Array.from(counts),
    parts: Uint8Array.from(parts),
  };
}

/** The same examples with some of their signs. */
export function withSigns(all: Indexed, isKept: (sign: number) => boolean): Indexed {
  const kept = [...all.signs.keys()].filter((sign) => isKept(sign));
  const as = new Int32Array(all.signs.length).fill(-1);
  for (const [index, sign] of kept.entries()) as[sign] = index;
  const rows = new Uint32Array(all.rows.length);
  const starts = new Uint32Array(all.starts.length);
  let to = 0;
  for (let at = 0; at + 1 < starts.length; at++) {
    for (let of = all.starts[at] ?? 0; of < (all.starts[at + 1] ?? 0); of++) {
      const sign = as[all.rows[of] ?? 0] ?? -1;
      if (sign >= 0) rows[to++] = sign;
    }
    starts[at + 1] = to;
  }
  return {
    ...all,
    signs: kept.map((sign) => all.signs[sign] ?? ""),
    starts,
    rows: rows.slice(0, to),
  };
}

/**
 * Weights by logistic regression over the parts for which `isUsed` says so; the same ones each time, and nearly the same ones for nearly the same examples. Newton's method, which knows how much each sign bends: some are in
 * all examples and some in six. Its steps are found by conjugate gradients.
 */
export function fitted(
  all: Indexed,
  isUsed: (part: number) => boolean,
  penalty: number = PENALTY,
): Float64Array {
  const used = Uint32Array.from([...all.parts.keys()].filter((at) => isUsed(all.parts[at] ?? 0)));
  let weights: Float64Array = new Float64Array(all.signs.length);
  let here = placeOf(all, used, weights, penalty);
  for (let round = 0; round < ROUNDS && norm(here.slope) > FLAT * penalty; round++) {
    const way = wayDown(all, used, here, penalty);
    const fall = dot(here.slope, way);
    for (let rate = 1; ; rate /= 2) {
      const next = plus(weights, rate, way);
      const there = placeOf(all, used, next, penalty);
      if (there.cost <= here.cost + 1e-4 * rate * fall) {
        [weights, here] = [next, there];
        break;
      }
      // sums can be told no finer
      if (rate < 1e-6) return weights;
    }
  }
  return weights;
}

/** What weights cost, where that rises, and how much each example bends it. */
interface Place {
  readonly cost: number;
  readonly slope: Float64Array;
  readonly bends: Float64Array;
}

function placeOf(
  { starts, rows, isOne, counts }: Indexed,
  used: Uint32Array,
  weights: Float64Array,
  penalty: number,
): Place {
  const slope = weights.map((weight) => penalty * weight);
  const bends = new Float64Array(isOne.length);
  let cost = (penalty * dot(weights, weights)) / 2;
  for (const at of used) {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    let sum = 0;
    for (let of = from; of < to; of++) sum += weights[rows[of] ?? 0] ?? 0;
    const is = isOne[at] ?? 0;
    const weighs = counts[at] ?? 0;
    cost += weighs * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(0, is === 1 ? -sum : sum));
    const share = 1 / (1 + Math.exp(-sum));
    const off = weighs * (share - is);
    bends[at] = weighs * share * (1 - share);
    for (let of = from; of < to; of++) {
      const sign = rows[of] ?? 0;
      slope[sign] = (slope[sign] ?? 0) + off;
    }
  }
  return { cost, slope, bends };
}

/** From here to where the slope would be flat if all went on bending as it does here. */
function wayDown(
  all: Indexed,
  used: Uint32Array,
  { slope, bends }: Place,
  penalty: number,
): Float64Array {
  const { starts, rows } = all;
  const doubted = used.filter((at) => (bends[at] ?? 0) > BENDS);
  const way = new Float64Array(slope.length);
  const left = slope.map((value) => -value);
  // how much each sign bends by itself: common ones a thousand times as much as rare ones
  const own = new Float64Array(slope.length).fill(penalty);
  for (const at of doubted)
    for (let of = starts[at] ?? 0; of < (starts[at + 1] ?? 0); of++) {
      const sign = rows[of] ?? 0;
      own[sign] = (own[sign] ?? 0) + (bends[at] ?? 0);
    }
  let scaled: Float64Array = left.map((value, at) => value / (own[at] ?? 1));
  let step: Float64Array = scaled;
  let size = dot(left, scaled);
  const enough = LEFT * LEFT * size;
  for (let products = 0; products < MOST_PRODUCTS && size > enough; products++) {
    const turn = turnOf(all, doubted, bends, penalty, step);
    const rate = size / dot(step, turn);
    for (let at = 0; at < way.length; at++) {
      way[at] = (way[at] ?? 0) + rate * (step[at] ?? 0);
      left[at] = (left[at] ?? 0) - rate * (turn[at] ?? 0);
    }
    scaled = left.map((value, at) => value / (own[at] ?? 1));
    const before = size;
    size = dot(left, scaled);
    step = plus(scaled, size / before, step);
  }
  return way;
}

/** How much the slope turns on a step. */
function turnOf(
  { starts, rows }: Indexed,
  doubted: Uint32Array,
  bends: Float64Array,
  penalty: number,
  step: Float64Array,
): Float64Array {
  const turn = step.map((value) => penalty * value);
  for (const at of doubted) {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    let sum = 0;
    for (let of = from; of < to; of++) sum += step[rows[of] ?? 0] ?? 0;
    sum *= bends[at] ?? 0;
    for (let of = from; of < to; of++) {
      const sign = rows[of] ?? 0;
      turn[sign] = (turn[sign] ?? 0) + sum;
    }
  }
  return turn;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** The one and so many times the other. */
function plus(one: Float64Array, times: number, other: Float64Array): Float64Array {
  return one.map((value, at) => value + times * (other[at] ?? 0));
}

function norm(one: Float64Array): number {
  return Math.sqrt(dot(one, one));
}
