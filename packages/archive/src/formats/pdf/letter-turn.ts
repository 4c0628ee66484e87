import type { Matrix } from "./glyph.ts";

/** By how much a page has to be turned, clockwise, for letters to stand upright. */
export type Turn = 0 | 90 | 180 | 270;

/** Part of the letters of a page that lie alike above which the page is turned to them. */
const MOST = 0.5;

/**
 * How letters of a matrix lie, as seen on the page (x to the right, y downwards). Letters of a page that was put into the machine
 * upside down have 31 from right to left, where it reads as 13. Mirrored ones stand upright.
 */
export function turnOf([a, b, , d]: Matrix): Turn {
  if (Math.abs(b) > Math.abs(a)) return b < 0 ? 90 : 270;
  return a < 0 && d > 0 ? 180 : 0;
}

/** The turn of most letters of a page; none where they lie in many ways. */
export function turnOfMost(counts: ReadonlyMap<Turn, number>): Turn {
  const all = counts.values().reduce((sum, count) => sum + count, 0);
  for (const [turn, count] of counts) if (count > MOST * all) return turn;
  return 0;
}
