import type { Figure, Version } from "@tarjih/reading";

/**
 * The figures of a version that give its number themselves. A version holds whatever can be true together with it: "at least 12" and
 * "17" of the first day stand in the version 23 of a growing toll, and nobody who said them has claimed 23. Where a number follows only
 * from several (at least 12 of one, at most 40 of another), those that set its ends; where none does, nobody.
 */
export function giversOf({ low, high }: Version, figures: readonly Figure[]): readonly Figure[] {
  const within = figures.filter((figure) => {
    const [least, most] = [figure.low ?? -Infinity, figure.high ?? Infinity];
    return least >= (low ?? -Infinity) && most <= (high ?? Infinity);
  });
  if (within.length > 0) return within;
  return figures.filter(
    (figure) =>
      (figure.low !== null && figure.low === low) || (figure.high !== null && figure.high === high),
  );
}
