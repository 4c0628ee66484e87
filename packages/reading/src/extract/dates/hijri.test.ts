import { expect, test } from "vitest";
import {
  FIRST_HIJRI_YEAR,
  LAST_HIJRI_YEAR,
  daysInHijriMonth,
  hijriToIso,
  hijriYear,
  hijriYearIn,
  lastHijriYearOf,
} from "./hijri.ts";

test("the table is the Umm al-Qura calendar of Temporal, month by month", () => {
  for (let year = FIRST_HIJRI_YEAR; year <= LAST_HIJRI_YEAR; year++) {
    for (let month = 1; month <= 12; month++) {
      const first = Temporal.PlainDate.from({ year, month, day: 1, calendar: "islamic-umalqura" });
      expect(daysInHijriMonth(year, month)).toBe(first.daysInMonth);
      expect(hijriToIso(year, month, 1)).toBe(first.withCalendar("iso8601").toString());
    }
  }
});

test("a day that the month does not have is refused and not moved", () => {
  expect(hijriToIso(1433, 2, 30)).toBeNull();
  expect(hijriToIso(1433, 2, 29)).toBe("2012-01-23");
  expect(hijriToIso(1299, 1, 1)).toBeNull();
  expect(hijriToIso(1501, 1, 1)).toBeNull();
  expect(hijriToIso(1452, 13, 1)).toBeNull();
  expect(hijriToIso(1452, 7, 0)).toBeNull();
});

test("years and the last month before a day", () => {
  expect(hijriYear(1452)).toEqual({ from: "2030-05-04", to: "2031-04-22" });
  expect(hijriYear(1600)).toBeNull();
  expect(lastHijriYearOf(9, "2031-04-15")).toBe(1452);
  expect(lastHijriYearOf(12, "2031-04-15")).toBe(1452);
  expect(lastHijriYearOf(1, "1800-01-01")).toBeNull();
});

test("the Hijri year of a month that began in a Gregorian year", () => {
  expect(hijriYearIn(9, 2001)).toBe(1422);
  // 1 Muharram fell on 10 January and on 29 December 1943 … the first of two
  expect(hijriYearIn(1, 2008)).toBe(1429);
  expect(hijriYearIn(1, 1700)).toBeNull();
});
