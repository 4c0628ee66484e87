/** Of a normal distribution, 95 per cent lie within so many deviations. */
const DEVIATIONS = 1.96;

/** Wilson's 95 per cent interval for a share: where it may lie if so many of so many were seen. */
export function wilson(hits: number, all: number): readonly [low: number, high: number] {
  if (all === 0) return [0, 1];
  const share = hits / all;
  const room = DEVIATIONS ** 2 / all;
  const middle = (share + room / 2) / (1 + room);
  const half =
    (DEVIATIONS / (1 + room)) * Math.sqrt((share * (1 - share)) / all + room / (4 * all));
  return [middle - half, middle + half];
}
