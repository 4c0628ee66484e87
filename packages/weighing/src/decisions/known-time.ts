import { isRealDay, type AsOf } from "@tarjih/reading";

/**
 * Whether a calendar has the days of a time and they stand in order: "2031-13-40" as typed would stand before and after
 * other days like any, and a count of it would be called later than one of December.
 */
export function isKnownTime({ start, end }: AsOf): boolean {
  if (![start, end].every((day) => day === null || isDay(day))) return false;
  return start === null || end === null || start.slice(0, 10) <= end.slice(0, 10);
}

function isDay(text: string): boolean {
  const [, year, month = "1", day = "1"] =
    /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T|$)/.exec(text) ?? [];
  if (year === undefined) return false;
  return isRealDay(Number(year), Number(month), Number(day));
}
