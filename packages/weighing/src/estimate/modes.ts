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
  let basin = { from: 0, peak: 0, to: mass.length };
  const basins = [basin];
  let valley = 0;
  let [height, depth] = [mass[0] ?? 0, mass[0] ?? 0];
  for (let i = 1; i < mass.length; i++) {
    const here = mass[i] ?? 0;
    if (here < depth) {
      valley = i;
      depth = here;
    }
    const isNewHill = valley > basin.peak && depth < Math.min(here, height) * SADDLE_SHARE;
    if (isNewHill) {
      basin.to = valley;
      basin = { from: valley, peak: i, to: mass.length };
      basins.push(basin);
    } else if (here > height) basin.peak = i;
    else continue;
    valley = i;
    [height, depth] = [here, here];
  }
  return basins.map(({ from, peak, to }) => {
    const foot = (mass[peak] ?? 0) * FOOT_SHARE;
    let low = peak;
    let high = peak;
    while (low > from && (mass[low - 1] ?? 0) >= foot) low--;
    while (high < to - 1 && (mass[high + 1] ?? 0) >= foot) high++;
    let share = 0;
    for (let i = from; i < to; i++) share += mass[i] ?? 0;
    return { low: start + low * step, high: start + high * step, mass: share };
  });
}
