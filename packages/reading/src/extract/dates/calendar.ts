/** A day of the proleptic Gregorian calendar; `month` 1 to 12, `day` 1 to 31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of `month` in `year`. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Whether the calendar has that day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01; years begin in March so that the leap day comes last (H. Hinnant's `days_from_civil`). */
export function daysFromCivil({ year, month, day }: CivilDay): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The way back of {@link daysFromCivil}. */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Day of `2031-04-12` (a time after it is left alone), null for anything else or a day that is none. */
export function parseIso(iso: string): CivilDay | null {
  const shape = /^(\d{4})-(\d{2})-(\d{2})(?:$|T)/u.exec(iso);
  if (shape === null) return null;
  const year = Number(shape[1]);
  const month = Number(shape[2]);
  const day = Number(shape[3]);
  return isRealDay(year, month, day) ? { year, month, day } : null;
}

export function formatIso({ year, month, day }: CivilDay): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

/** `iso` moved by whole days. Throws a TypeError when `iso` is no day. */
export function addDays(iso: string, days: number): string {
  return formatIso(civilFromDays(daysOf(iso) + days));
}

/** Days from `a` to `b`, negative when `b` is earlier. Throws a TypeError when one is no day. */
export function isoDaysBetween(a: string, b: string): number {
  return daysOf(b) - daysOf(a);
}

/** Day of the week, 1 Monday to 7 Sunday. Throws a TypeError when `iso` is no day. */
export function weekdayOf(iso: string): number {
  // 1970-01-01 was a Thursday (4).
  return ((((daysOf(iso) + 3) % 7) + 7) % 7) + 1;
}

/** Negative when `a` is the earlier day; by code units, which is the order of time for ISO days. */
export function compareIso(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function daysOf(iso: string): number {
  const day = parseIso(iso);
  if (day === null) throw new TypeError(`iso: "${iso}" is not a day such as 2031-04-12`);
  return daysFromCivil(day);
}
