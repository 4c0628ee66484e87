import { fold } from "@tarjih/reading";

/** First and last day, both included. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** `2031`, `2031-05`, `2031-05-03`, or two of them as `2031-05..2031-06` (or with `/`). Null for anything else. */
export function dateRange(value: string): DayRange | null {
  const [first = "", last = first, ...more] = fold(value).split(/\.\.|\//);
  const start = bounds(first);
  const end = bounds(last);
  if (more.length > 0 || start === null || end === null || start.from > end.to) return null;
  return { from: start.from, to: end.to };
}

function bounds(value: string): DayRange | null {
  const [, year, month, day] = DATE.exec(value) ?? [];
  if (year === undefined) return null;
  if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null;
  if (Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
  return {
    from: `${year}-${month ?? "01"}-${day ?? "01"}`,
    // Days are compared as text: the 31st of any month is not before its last.
    to: `${year}-${month ?? "12"}-${day ?? "31"}`,
  };
}
