/**
 * Days since 1970-01-01 of an ISO date, by the proleptic Gregorian calendar; null for what is none. Own
 * arithmetic, as this package has no clock and no calendar of the machine.
 */
export function dayNumber(iso: string | null): number | null {
  const [, years = "", months = "", days = ""] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? "") ?? [];
  if (days === "") return null;
  const [year, month, day] = [Number(years), Number(months), Number(days)];
  // March comes first, so that the leap day is the last of its year.
  const y = month > 2 ? year : year - 1;
  const m = (month + 9) % 12;
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 1 - 719_468;
}
