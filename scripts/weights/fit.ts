/** A word as it is weighed: its signs, and whether it is somebody's name. */
export interface Example {
  readonly signs: readonly string[];
  readonly isName: boolean;
  /** Of which part of the examples it is: weights of the others are tried on it. */
  readonly part: number;
}

/** Signs that fewer examples have are left out. */
const LEAST_EXAMPLES = 4;
const ROUNDS = 300;
/** How much large weights cost, that of a rare sign stays small. */
const PENALTY = 1;
/** Steps of Adam, as Kingma and Ba have them. */
const [FIRST, SECOND, TINY] = [0.9, 0.999, 1e-8];
const [FAST, SLOW, SLOW_FROM] = [0.1, 0.03, 200];

/** The examples with their signs as numbers. */
export interface Indexed {
  readonly signs: readonly string[];
  readonly rows: readonly Uint16Array[];
  readonly examples: readonly Example[];
}

export function indexed(examples: readonly Example[]): Indexed {
  const count = new Map<string, number>();
  for (const { signs } of examples)
    for (const sign of new Set(signs)) count.set(sign, (count.get(sign) ?? 0) + 1);
  const signs = [...count]
    .flatMap(([sign, times]) => (times < LEAST_EXAMPLES ? [] : sign))
    .toSorted();
  const at = new Map(signs.map((sign, index) => [sign, index]));
  const rows = examples.map((one) =>
    Uint16Array.from([...new Set(one.signs)].flatMap((sign) => at.get(sign) ?? [])),
  );
  return { signs, rows, examples };
}

/** Weights by logistic regression over the examples for which `isUsed` says so; the same ones each time. */
export function fitted(
  { signs, rows, examples }: Indexed,
  isUsed: (example: Example) => boolean,
): Float64Array {
  const weights = new Float64Array(signs.length);
  const [mean, spread] = [new Float64Array(signs.length), new Float64Array(signs.length)];
  const used = examples.flatMap((example, at) => (isUsed(example) ? at : []));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight) => PENALTY * weight);
    for (const at of used) {
      const row = rows[at] ?? new Uint16Array();
      const off =
        1 / (1 + Math.exp(-weighed(row, weights))) - (examples[at]?.isName === true ? 1 : 0);
      for (const sign of row) slope[sign] = (slope[sign] ?? 0) + off;
    }
    const step = round < SLOW_FROM ? FAST : SLOW;
    for (const [sign, value] of slope.entries()) {
      mean[sign] = FIRST * (mean[sign] ?? 0) + (1 - FIRST) * value;
      spread[sign] = SECOND * (spread[sign] ?? 0) + (1 - SECOND) * value * value;
      const [m, s] = [
        (mean[sign] ?? 0) / (1 - FIRST ** (round + 1)),
        (spread[sign] ?? 0) / (1 - SECOND ** (round + 1)),
      ];
      weights[sign] = (weights[sign] ?? 0) - (step * m) / (Math.sqrt(s) + TINY);
    }
  }
  return weights;
}

/** What a word weighs. */
export function weighed(row: Uint16Array, weights: Float64Array): number {
  let sum = 0;
  for (const sign of row) sum += weights[sign] ?? 0;
  return sum;
}
