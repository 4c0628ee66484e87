import type { AsOf } from "@tarjih/reading";
import { publishedMinutes } from "../lineage/published.ts";

/**
 * When `a` held, seen from `b`. `firm` is true where both texts say so; the day of publication is
 * weak evidence, since a report may repeat an older count.
 */
export interface TimeOrder {
  readonly order: "same" | "before" | "after" | "unknown";
  readonly firm: boolean;
}

/** Order of two as-of times by day; intervals that touch are the same time. */
export function timeOrder(a: AsOf, b: AsOf): TimeOrder {
  const firm = isFirm(a) && isFirm(b);
  const spanA = daysOf(a);
  const spanB = daysOf(b);
  if (spanA === null || spanB === null) return { order: "unknown", firm: false };
  if (spanA.end < spanB.start) return { order: "before", firm };
  if (spanB.end < spanA.start) return { order: "after", firm };
  return { order: firm ? hourOrder(a, b) : "same", firm };
}

/** Of two counts of one day, both with an hour ("5 at 08:00, 9 at 12:00"). */
function hourOrder(a: AsOf, b: AsOf): "same" | "before" | "after" {
  const [one, two] = [a, b].map(({ start, end }) => (start === end || start === null ? end : null));
  const hours = [one, two].map((time) => publishedMinutes(time ?? null));
  const [first, second] = hours;
  const isOneDay = one?.slice(0, 10) === two?.slice(0, 10);
  if (!isOneDay || first?.hasTime !== true || second?.hasTime !== true) return "same";
  if (first.minutes === second.minutes) return "same";
  return first.minutes < second.minutes ? "before" : "after";
}

/** First and last day, null where no time is known. A publication day is a point, whatever its start. */
export function daysOf(asOf: AsOf): { readonly start: string; readonly end: string } | null {
  if (asOf.basis === "unknown" || asOf.basis === "assumed") return null;
  const end = asOf.end ?? asOf.start;
  const start = asOf.basis === "published" ? end : (asOf.start ?? asOf.end);
  return start === null || end === null
    ? null
    : { start: start.slice(0, 10), end: end.slice(0, 10) };
}

/** True where both are the very same time, or the same silence. */
export function sameAsOf(a: AsOf, b: AsOf): boolean {
  return a.start === b.start && a.end === b.end && a.basis === b.basis;
}

/** Text to sort and to group by; figures without a time come first. */
export function asOfKey(asOf: AsOf): string {
  const days = daysOf(asOf);
  return days === null ? "" : `${days.end}/${days.start}`;
}

function isFirm(asOf: AsOf): boolean {
  return asOf.basis === "stated" || asOf.basis === "relative";
}
