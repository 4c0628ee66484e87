import type { AsOf } from "@tarjih/reading";
import { compareText } from "../align/compare.ts";
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
  const [startA, endA] = [startOf(a), endOf(a)];
  const [startB, endB] = [startOf(b), endOf(b)];
  if (startA === null || endA === null || startB === null || endB === null) return NO_ORDER;
  const orders = isFirm(a) && isFirm(b) ? FIRM : WEAK;
  if (compareDays(endA, startB) < 0) return orders.before;
  if (compareDays(endB, startA) < 0) return orders.after;
  return orders === FIRM ? FIRM[hourOrder(a, b)] : WEAK.same;
}

type Orders = Readonly<Record<"same" | "before" | "after", TimeOrder>>;

const NO_ORDER: TimeOrder = { order: "unknown", firm: false };
const FIRM: Orders = ordersOf(true);
const WEAK: Orders = ordersOf(false);

function ordersOf(firm: boolean): Orders {
  return {
    same: { order: "same", firm },
    before: { order: "before", firm },
    after: { order: "after", firm },
  };
}

/** Length of `2031-05-04`. */
const DAY = 10;

/** Order of two times by their days. Nothing is cut off: every pair of a case is asked, some of them three times. */
function compareDays(a: string, b: string): number {
  if (a.length < DAY || b.length < DAY) return compareText(a.slice(0, DAY), b.slice(0, DAY));
  for (let i = 0; i < DAY; i++) {
    const difference = a.charCodeAt(i) - b.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return 0;
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
  const [start, end] = [startOf(asOf), endOf(asOf)];
  return start === null || end === null
    ? null
    : { start: start.slice(0, DAY), end: end.slice(0, DAY) };
}

function startOf(asOf: AsOf): string | null {
  if (asOf.basis === "published") return endOf(asOf);
  return isKnown(asOf) ? (asOf.start ?? asOf.end) : null;
}

function endOf(asOf: AsOf): string | null {
  return isKnown(asOf) ? (asOf.end ?? asOf.start) : null;
}

function isKnown({ basis }: AsOf): boolean {
  return basis !== "unknown" && basis !== "assumed";
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
