/** Milliseconds of a day. */
const DAY = 86_400_000;

/** Days since 1970 of an ISO date; of a month or a year the first one. */
export function firstDay(iso: string): number {
  const [year = "1970", month = "01", day = "01"] = iso.slice(0, 10).split("-");
  return Math.floor(Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY);
}

/** Days since 1970 of an ISO date; of a month or a year the last one. */
export function lastDay(iso: string): number {
  const [year = "1970", month, day] = iso.slice(0, 10).split("-");
  if (day !== undefined) return firstDay(iso);
  if (month === undefined) return firstDay(`${Number(year) + 1}`) - 1;
  return Math.floor(Date.UTC(Number(year), Number(month), 1) / DAY) - 1;
}

/** ISO date of a day. */
export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
