/** Digits of a computed number that mean anything: 1,734 is printed as 1,730. */
const SIGNIFICANT = 3;

/**
 * A computed count as an integer. One that lies within a grid step of a number that somebody said is that
 * number, so that "346" twice gives 346 and not 347.
 */
export function roundCount(value: number, said: readonly number[], step: number): number {
  const x = Math.log1p(value);
  let nearest: number | null = null;
  for (const number of said) {
    const distance = Math.abs(Math.log1p(number) - x);
    const isNearer = nearest === null || distance < Math.abs(Math.log1p(nearest) - x);
    if (distance <= step && isNearer) nearest = number;
  }
  if (nearest !== null) return nearest;
  const digits = Math.max(0, Math.floor(Math.log10(Math.max(1, value))) + 1 - SIGNIFICANT);
  return Math.max(0, Math.round(value / 10 ** digits) * 10 ** digits);
}
