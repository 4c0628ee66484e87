import type { Posterior } from "./posterior.ts";

/** A hill of the posterior: its range on the x scale and the mass of its basin. */
export interface Hill {
  readonly low: number;
  readonly high: number;
  readonly mass: number;
}

/** Two hills are two only where the saddle between them is below half of the lower one. */
const SADDLE_SHARE = 0.5;
/** A hill is drawn as wide as it has a tenth of its height. */
const FOOT_SHARE = 0.1;

/** Hills of a posterior from left to right; their masses sum to 1. */
export function hillsOf({ start, step, mass }: Posterior): readonly Hill[] {
  const basins = [{ from: 0, peak: 0, to: mass.length }];
  let valley = 0;
  for (let i = 1; i < mass.length; i++) {
    const basin = basins.at(-1);
    if (basin === undefined) break;
    const at = (index: number): number => mass[index] ?? 0;
    if (at(i) < at(valley)) valley = i;
    const lower = Math.min(at(i), at(basin.peak));
    const isNewHill = valley > basin.peak && at(valley) < lower * SADDLE_SHARE;
    if (isNewHill) {
      basin.to = valley;
      basins.push({ from: valley, peak: i, to: mass.length });
      valley = i;
    } else if (at(i) > at(basin.peak)) {
      basin.peak = i;
      valley = i;
    }
  }
  return basins.map(({ from, peak, to }) => {
    const foot = (mass[peak] ?? 0) * FOOT_SHARE;
    let low = peak;
    let high = peak;
    while (low > from && (mass[low - 1] ?? 0) >= foot) low--;
    while (high < to - 1 && (mass[high + 1] ?? 0) >= foot) high++;
    const share = mass.slice(from, to).reduce((a, b) => a + b, 0);
    return { low: start + low * step, high: start + high * step, mass: share };
  });
}
