import type { Figure, Reading } from "@tarjih/reading";

/** Rows coded by hand that a case does not hold yet: a table may come again in another zip, under another number. */
export function newRows(coded: readonly Reading[], held: readonly Figure[]): readonly Reading[] {
  const known = new Set(held.filter(({ row }) => row !== undefined).map(keyOf));
  return coded.flatMap((reading) => {
    const figures = reading.figures.filter((figure) => !known.has(keyOf(figure)));
    return figures.length === 0 ? [] : [{ ...reading, figures }];
  });
}

/** All that a row says, and in which report. */
function keyOf(figure: Figure): string {
  const { report, subject, measure, group, low, high, bound, mode, asOf, chain } = figure;
  const sources = chain.map(({ source }) => source);
  const value = [low, high, bound, mode, asOf.start, asOf.end];
  return JSON.stringify([report, subject, measure, group, ...value, ...sources]);
}
