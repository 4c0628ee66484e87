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
const ROUNDS = 60;
/** How much large weights cost, that of a rare sign stays small. */
const PENALTY = 1;
/** Steps that are remembered, as Nocedal's L-BFGS has them. */
const MEMORY = 8;

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

/** Weights by logistic regression over the parts for which `isUsed` says so; the same ones each time. */
export function fitted(
  all: Indexed,
  isUsed: (part: number) => boolean,
  penalty: number = PENALTY,
): Float64Array {
  const used = Uint32Array.from([...all.parts.keys()].filter((at) => isUsed(all.parts[at] ?? 0)));
  let weights: Float64Array = new Float64Array(all.signs.length);
  let [cost, slope] = costOf(all, used, weights, penalty);
  const steps: Step[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const way = wayDown(slope, steps);
    let rate = round === 0 ? 1 / Math.max(1, norm(slope)) : 1;
    const fall = dot(slope, way);
    for (let tries = 0; tries < 20; tries++, rate /= 2) {
      const next = plus(weights, rate, way);
      const [nextCost, nextSlope] = costOf(all, used, next, penalty);
      if (nextCost > cost + 1e-4 * rate * fall && tries < 19) continue;
      const move = plus(next, -1, weights);
      const turn = plus(nextSlope, -1, slope);
      const bend = dot(move, turn);
      if (bend > 1e-10) steps.push({ move, turn, bend });
      if (steps.length > MEMORY) steps.shift();
      [weights, cost, slope] = [next, nextCost, nextSlope];
      break;
    }
  }
  return weights;
}

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly bend: number;
}

function costOf(
  { starts, rows, isOne, counts }: Indexed,
  used: Uint32Array,
  weights: Float64Array,
  penalty: number,
): [number, Float64Array] {
  const slope = weights.map((weight) => penalty * weight);
  let cost = (penalty * dot(weights, weights)) / 2;
  for (const at of used) {
    const [from, to] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    let sum = 0;
    for (let of = from; of < to; of++) sum += weights[rows[of] ?? 0] ?? 0;
    const is = isOne[at] ?? 0;
    const weighs = counts[at] ?? 0;
    cost += weighs * (Math.log1p(Math.exp(-Math.abs(sum))) + Math.max(0, is === 1 ? -sum : sum));
    const off = weighs * (1 / (1 + Math.exp(-sum)) - is);
    for (let of = from; of < to; of++) {
      const sign = rows[of] ?? 0;
      slope[sign] = (slope[sign] ?? 0) + off;
    }
  }
  return [cost, slope];
}

/** Where costs fall fastest by the steps so far. */
function wayDown(slope: Float64Array, steps: readonly Step[]): Float64Array {
  const way = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { move, turn, bend } of steps.toReversed()) {
    const share = dot(move, way) / bend;
    shares.push(share);
    for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) - share * (turn[at] ?? 0);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = last.bend / dot(last.turn, last.turn);
    for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) * scale;
  }
  for (const { move, turn, bend } of steps) {
    const more = (shares.pop() ?? 0) - dot(turn, way) / bend;
    for (let at = 0; at < way.length; at++) way[at] = (way[at] ?? 0) + more * (move[at] ?? 0);
  }
  return way;
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
