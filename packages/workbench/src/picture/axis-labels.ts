import type { TimeScale } from "./time-scale.ts";

/** A date as it is written below the axis. */
export interface AxisLabel {
  /** Where its middle stands. */
  readonly x: number;
  readonly label: string;
}

/** Pixels of a digit in the letters of an axis, a little generous: the digits of Arabic are no narrower. */
const DIGIT = 7;
/** Between two dates. */
const GAP = 8;

/**
 * The dates that have room below an axis of this width: one at an edge is moved within it, and what would then touch
 * its neighbour is left out. The first and the last say most, so these stay.
 */
export function axisLabels(ticks: TimeScale["ticks"], width: number): readonly AxisLabel[] {
  const half = (label: string): number => (label.length * DIGIT) / 2;
  const placed = ticks
    .map(({ middle, label }): AxisLabel => {
      const room = half(label);
      return { x: Math.max(room, Math.min(width - room, middle)), label };
    })
    .toSorted((a, b) => a.x - b.x);
  const touches = (a: AxisLabel, b: AxisLabel): boolean =>
    Math.abs(a.x - b.x) < half(a.label) + half(b.label) + GAP;
  const [first, ...rest] = placed;
  if (first === undefined) return [];
  const last = rest.at(-1);
  if (last === undefined || touches(first, last)) return [first];
  const kept = [first];
  for (const each of rest.slice(0, -1)) {
    const before = kept.at(-1) ?? first;
    if (!touches(before, each) && !touches(each, last)) kept.push(each);
  }
  return [...kept, last];
}
