import { hijriDay } from "./hijri.ts";

/** Which day of a month or year is meant where no day is typed. */
export type Edge = "first" | "last" | "day";

const TYPED = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?\s*(هـ?|ه‍|AH|H)?$/iu;
const MS_A_DAY = 86_400_000;
/** Days of a Hijri year and month in the mean, and the day on which the first year began. */
const [HIJRI_YEAR, HIJRI_MONTH] = [354.367, 29.53];
const HIJRI_BEGIN = Date.UTC(622, 6, 19);
/** Days by which the mean is off from the table at most, with something to spare. */
const NEAR = 5;

/**
 * A day as it is typed, in either calendar and either digits, as `2031-05-04`: year, month, day. `1453-01-12 هـ` and
 * `1453-01-12 AH` are Hijri days by the table of Umm al-Qura. A month or year alone is its first or last day; null for
 * what is no day, and for a year that no calendar was named for and that could be of either.
 */
export function typedDay(typed: string, edge: Edge): string | null {
  const [, year, month, day, hijri] = TYPED.exec(westernDigits(typed).trim()) ?? [];
  if (year === undefined) return null;
  if (edge === "day" && (month === undefined || day === undefined)) return null;
  const parts = { year: Number(year), month: numberOf(month), day: numberOf(day) };
  return hijri === undefined ? dayOf(parts, edge) : dayOfHijri(parts, edge);
}

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Years before are those of the other calendar, or of no event that is reported. */
const FIRST_YEAR = 1700;

function dayOf({ year, month, day }: Parts, edge: Edge): string | null {
  if (year < FIRST_YEAR) return null;
  const isLast = edge === "last";
  const ofYear = month ?? (isLast ? 12 : 1);
  const ofMonth = day ?? (isLast ? new Date(Date.UTC(year, ofYear, 0)).getUTCDate() : 1);
  const found = new Date(Date.UTC(year, ofYear - 1, ofMonth)).toISOString().slice(0, 10);
  // 2031-02-30 is no day, and gets no other one.
  return found === [year, twoDigits(ofYear), twoDigits(ofMonth)].join("-") ? found : null;
}

function dayOfHijri({ year, month, day }: Parts, edge: Edge): string | null {
  const isLast = edge === "last";
  const ofYear = month ?? (isLast ? 12 : 1);
  // A month has 29 or 30 days: the table is asked.
  const days = day === null ? (isLast ? [30, 29] : [1]) : [day];
  for (const ofMonth of days) {
    const found = onTable(year, ofYear, ofMonth);
    if (found !== null) return found;
  }
  return null;
}

function onTable(year: number, month: number, day: number): string | null {
  const mean = (year - 1) * HIJRI_YEAR + (month - 1) * HIJRI_MONTH + day - 1;
  const about = HIJRI_BEGIN + Math.round(mean) * MS_A_DAY;
  for (let by = -NEAR; by <= NEAR; by += 1) {
    const date = new Date(about + by * MS_A_DAY).toISOString().slice(0, 10);
    const found = hijriDay(date);
    if (found?.year === year && found.month === month && found.day === day) return date;
  }
  return null;
}

function numberOf(typed: string | undefined): number | null {
  return typed === undefined ? null : Number(typed);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function westernDigits(typed: string): string {
  return typed.replaceAll(/[\u0660-\u0669]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) - 0x660),
  );
}
