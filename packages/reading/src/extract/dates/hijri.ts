import { civilFromDays, daysFromCivil, formatIso } from "./calendar.ts";

/** First and last year of the table: 12 November 1882 to 15 November 2077. */
export const FIRST_HIJRI_YEAR = 1300;
export const LAST_HIJRI_YEAR = 1500;

/**
 * Umm al-Qura calendar, three hex digits a year from 1300: bit k is set when month k+1 has 30 days. Kept as a
 * table so that a reading never depends on the version of ICU; a test compares it with `Temporal`.
 */
const LONG_MONTHS: string =
  "5552ab9372b657636cb55aaa95649e95d2ba5b53aab4ba9652e2ad56db5a752f25e8ad16a56ab56b4da9b92b2564ba9b35a6d95d" +
  "4da5d4aa955369752f46e96d46a953525d4bd9ba3b4b69b2aa554ada5d2da6d9eaae94d2ac564aea6d56ad55d4aa9352ba5b53a6" +
  "b5ea9d52d29a554ad56daea6e4ed1da2aaa95a2da5b9bb27646c95552ab4dbaba5b4da9d52aa592d26d8ed2daad5aa5a4b497937" +
  "2b6975d69d52c9592b25b4db9d55d2da5d4aa9554daad3aabd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49" +
  "d95d2ba5b55aad55a9a92e26e55dada6d46a5b27a4d4ad56db5a754f49e92d26a563566b5baab92b2568ba9b55aada5b4da9b52a" +
  "9a536276575af26d46a95552ad4bd9ba574b69b52a9552da5d4daad96b2e95e2ac9692eaad56ad65d4a";

/** Day count (see `daysFromCivil`) of 1 Muharram of each year, one more at the end. */
const YEAR_STARTS: readonly number[] = yearStarts();

function yearStarts(): readonly number[] {
  const starts = [daysFromCivil({ year: 1882, month: 11, day: 12 })];
  let at = starts[0] ?? 0;
  for (let year = FIRST_HIJRI_YEAR; year <= LAST_HIJRI_YEAR; year++) {
    for (let month = 1; month <= 12; month++) at += monthLength(year, month);
    starts.push(at);
  }
  return starts;
}

function monthLength(year: number, month: number): number {
  const at = (year - FIRST_HIJRI_YEAR) * 3;
  return (Number.parseInt(LONG_MONTHS.slice(at, at + 3), 16) >> (month - 1)) & 1 ? 30 : 29;
}

/** Days of a Hijri month, null outside the table. */
export function daysInHijriMonth(year: number, month: number): number | null {
  if (year < FIRST_HIJRI_YEAR || year > LAST_HIJRI_YEAR || month < 1 || month > 12) return null;
  return monthLength(year, month);
}

/** ISO day of a Hijri day; null outside the table and for a day the month does not have (30 Safar 1433). */
export function hijriToIso(year: number, month: number, day: number): string | null {
  const length = daysInHijriMonth(year, month);
  if (length === null || day < 1 || day > length) return null;
  let days = YEAR_STARTS[year - FIRST_HIJRI_YEAR] ?? 0;
  for (let k = 1; k < month; k++) days += monthLength(year, k);
  return formatIso(civilFromDays(days + day - 1));
}

/** First and last ISO day of a Hijri year. */
export function hijriYear(year: number): { readonly from: string; readonly to: string } | null {
  const from = hijriToIso(year, 1, 1);
  const last = daysInHijriMonth(year, 12);
  const to = last === null ? null : hijriToIso(year, 12, last);
  return from === null || to === null ? null : { from, to };
}

/** Latest year in which Hijri `month` began on or before the ISO day; null outside the table. */
export function lastHijriYearOf(month: number, iso: string): number | null {
  for (let year = LAST_HIJRI_YEAR; year >= FIRST_HIJRI_YEAR; year--) {
    const first = hijriToIso(year, month, 1);
    if (first !== null && first <= iso) return year;
  }
  return null;
}

/** Hijri year whose `month` began in that Gregorian year, the first of two; null outside the table. */
export function hijriYearIn(month: number, gregorian: number): number | null {
  for (let year = FIRST_HIJRI_YEAR; year <= LAST_HIJRI_YEAR; year++)
    if (hijriToIso(year, month, 1)?.startsWith(`${gregorian}-`) === true) return year;
  return null;
}
