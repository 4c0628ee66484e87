import { compareText } from "../align/compare.ts";

/** What one coder said of one unit. */
export interface Coded {
  readonly unit: string;
  readonly coder: string;
  readonly value: string | number;
}

/** How far two values are apart: `nominal` alike or not, `interval` by their difference, `ratio` by their proportion. */
export type Level = "nominal" | "interval" | "ratio";

/** How far coders agree. */
export interface Agreement {
  /** 1 where they always agree, 0 where it is no better than chance; null where nothing can be said. */
  readonly alpha: number | null;
  /** Units that two coders or more said something of. */
  readonly units: number;
  readonly coders: number;
}

/**
 * Krippendorff's alpha over any number of coders, with gaps (K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011): one less observed over expected disagreement. Null where no unit has two values, and where
 * all values are one: then chance cannot be told from agreement.
 */
export function krippendorffAlpha(coded: readonly Coded[], level: Level): Agreement {
  const byUnit = Map.groupBy(coded, ({ unit }) => unit);
  const pairable = [...byUnit.values()].filter((values) => values.length > 1);
  const coders = new Set(pairable.flat().map(({ coder }) => coder)).size;
  const counts = { units: pairable.length, coders };
  const all = pairable.flat().map(({ value }) => value);
  const total = all.length;
  if (total < 2) return { alpha: null, ...counts };
  let observed = 0;
  for (const values of pairable) {
    observed +=
      apart(
        values.map(({ value }) => value),
        level,
      ) /
      (values.length - 1);
  }
  const expected = apart(all, level) / (total - 1);
  return { alpha: expected === 0 ? null : 1 - observed / expected, ...counts };
}

/** Sum of distances over all ordered pairs; values that are alike are counted, not compared. */
function apart(values: readonly (string | number)[], level: Level): number {
  const counts = [...Map.groupBy(values, (value) => value)]
    .map(([value, same]) => ({ value, count: same.length }))
    .toSorted((a, b) => compareText(String(a.value), String(b.value)));
  let sum = 0;
  for (const [i, a] of counts.entries()) {
    for (const b of counts.slice(i + 1))
      sum += 2 * a.count * b.count * distance(a.value, b.value, level);
  }
  return sum;
}

function distance(a: string | number, b: string | number, level: Level): number {
  if (a === b) return 0;
  if (level === "nominal" || typeof a === "string" || typeof b === "string") return 1;
  if (level === "interval") return (a - b) ** 2;
  return a + b === 0 ? 0 : ((a - b) / (a + b)) ** 2;
}
