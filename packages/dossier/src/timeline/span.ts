import type { Scene } from "../scene/scene.ts";
import { dayNumber } from "./day-number.ts";

/** First and last day of the axis, as day numbers. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of the ends of all times told, this share may lie beyond the axis: one report about 2019 hides no week of 2031. */
const BEYOND = 0.05;

/** The days that the axis shows: from the event, or the first times told, to the last that most reports speak of. */
export function spanOf(scene: Scene): Span | null {
  const { event } = scene.data.weighing.case;
  const told = [...scene.figures.values()].flatMap(({ asOf }) => [asOf.start, asOf.end]);
  const printed = scene.data.weighing.reports.map(({ published }) => published);
  const days = [...told, ...printed]
    .map(dayNumber)
    .filter((day) => day !== null)
    .toSorted((a, b) => a - b);
  const [start, end] = [dayNumber(event.start), dayNumber(event.end)];
  const from = start ?? days[Math.floor(days.length * BEYOND)];
  const last = days[Math.ceil(days.length * (1 - BEYOND)) - 1] ?? end;
  if (from === undefined || last === null || last === undefined) return null;
  return { from, to: Math.max(from + 1, last + 1, (end ?? from) + 1) };
}
