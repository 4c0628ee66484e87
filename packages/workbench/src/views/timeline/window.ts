import type { Timeline } from "@tarjih/server";
import { firstDay, lastDay } from "../../picture/days.ts";

/** Days of the axis, both on it; null where nothing has a day. */
export type Window = readonly [number, number] | null;

/** Before and after the event there is room for this share of its length, and for some days at least. */
const ROOM = 0.1;
const LEAST_ROOM = 2;

/** From the event, or the first report, to the last report: where most is said to have been. */
export function nearWindow({ event, published }: Timeline): Window {
  const days = [
    ...(event.from === null ? [] : [firstDay(event.from)]),
    ...(event.to === null ? [] : [lastDay(event.to)]),
    ...published.map(({ day }) => firstDay(day)),
  ];
  return days.length === 0 ? null : padded(days);
}

/** From the first to the last day that anybody names. */
export function wholeWindow({ entries, published }: Timeline): Window {
  const days = [
    ...entries.flatMap(({ from, to }) => [
      ...(from === null ? [] : [firstDay(from)]),
      ...(to === null ? [] : [lastDay(to)]),
    ]),
    ...published.map(({ day }) => firstDay(day)),
  ];
  return days.length === 0 ? null : padded(days);
}

function padded(days: readonly number[]): readonly [number, number] {
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(LEAST_ROOM, Math.ceil((to - from) * ROOM));
  return [from - room, to + room];
}
