import { ALWAYS } from "../../packages/reading/src/lang/en/learned/weighed.ts";
import type { Instance } from "./instances.ts";

/** A feature seen less often says nothing of others. */
const LEAST = 3;
const PASSES = 12;
const RATE = 0.3;
/** How strongly weights are kept small. */
const DECAY = 60;

/** Weights by feature, one a kind. */
export type Weights = ReadonlyMap<string, Float64Array>;

/**
 * Logistic regression over kinds, with a step a weight that shrinks as it moves. The instances are taken in an order that only their
 * number determines, so that the same passages give the same weights.
 */
export function train(instances: readonly Instance[], kinds: readonly string[]): Weights {
  const seen = new Map<string, number>();
  for (const { features } of instances)
    for (const one of features) seen.set(one, (seen.get(one) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= LEAST).map(([feature]) => feature);
  const weights = new Map<string, Float64Array>();
  const moved = new Map<string, Float64Array>();
  for (const feature of [ALWAYS, ...kept.toSorted()]) {
    weights.set(feature, new Float64Array(kinds.length));
    moved.set(feature, new Float64Array(kinds.length).fill(1e-6));
  }
  const rows = shuffled(instances.length).flatMap((i) => {
    const instance = instances[i];
    if (instance === undefined) return [];
    const features = [ALWAYS, ...instance.features].filter((one) => weights.has(one));
    return [{ features, kind: kinds.indexOf(instance.kind) }];
  });
  for (let pass = 0; pass < PASSES; pass++)
    for (const { features, kind } of rows) {
      const own = features.flatMap((one) => weights.get(one) ?? []);
      const steps = features.flatMap((one) => moved.get(one) ?? []);
      const shares = sharesOf(own, kinds.length);
      for (const [f, weight] of own.entries())
        move(weight, steps[f] ?? new Float64Array(kinds.length), shares, kind, DECAY / rows.length);
    }
  return weights;
}

/** Moves the weights of one feature towards what the number counts. */
function move(
  weight: Float64Array,
  moved: Float64Array,
  shares: Float64Array,
  kind: number,
  decay: number,
): void {
  for (const [k, share] of shares.entries()) {
    const slope = share - (k === kind ? 1 : 0) + decay * (weight[k] ?? 0);
    const far = (moved[k] ?? 0) + slope * slope;
    moved[k] = far;
    weight[k] = (weight[k] ?? 0) - (RATE * slope) / Math.sqrt(far);
  }
}

function sharesOf(weights: readonly Float64Array[], kinds: number): Float64Array {
  const sums = new Float64Array(kinds);
  for (const one of weights)
    for (let k = 0; k < kinds; k++) sums[k] = (sums[k] ?? 0) + (one[k] ?? 0);
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, one) => sum + one, 0);
  return powers.map((one) => one / all);
}

/** 0 to n - 1 in an order that is mixed, and always the same. */
function shuffled(n: number): readonly number[] {
  const order = Array.from({ length: n }, (_, i) => i);
  let seed = 12_345;
  for (let i = n - 1; i > 0; i--) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const j = seed % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
