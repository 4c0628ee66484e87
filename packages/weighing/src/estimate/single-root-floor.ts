import type { Measure } from "@tarjih/reading";

/** Fewer effective roots than this count as one. */
export const SINGLE_ROOT = 1.5;

/**
 * Value → 5 and 95 per cent as shares of it, from the model of how coders of one death report err (R
 * package uncertainUCDP, state-based violence). Skewed upwards: early tolls miss people.
 */
const DEATHS: readonly (readonly [number, number, number])[] = [
  [10, 1, 2.9],
  [50, 1, 2.32],
  [100, 1, 2.14],
  [200, 0.915, 1.38],
  [500, 0.986, 1.81],
  [1000, 0.956, 1.686],
];

/** The narrowest interval that one root may have for a count of deaths; null for other measures and for 0. */
export function singleRootFloor(
  measure: Measure,
  value: number,
): { readonly low: number; readonly high: number } | null {
  if ((measure !== "killed" && measure !== "bodies") || value <= 0) return null;
  const [first] = DEATHS;
  let [, low, high] = first ?? [0, 1, 1];
  for (const [i, [at, lowShare, highShare]] of DEATHS.entries()) {
    const next = DEATHS[i + 1];
    if (value < at) break;
    [low, high] = [lowShare, highShare];
    if (next === undefined || value >= next[0]) continue;
    const share = Math.log(value / at) / Math.log(next[0] / at);
    low += share * (next[1] - lowShare);
    high += share * (next[2] - highShare);
    break;
  }
  return { low: Math.round(value * low), high: Math.round(value * high) };
}
