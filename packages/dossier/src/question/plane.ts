/** The drawing is 640 units wide and as high as its rows; the page scales it. */
export const WIDTH = 640;

/** Coordinates with one decimal: the same bytes on every machine, and short. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
