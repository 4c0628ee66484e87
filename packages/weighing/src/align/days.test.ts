import { expect, test } from "vitest";
import { dayNumber, daysInMonth } from "./days.ts";

test("days are those of the calendar", () => {
  for (const iso of [
    "1970-01-01",
    "1999-12-31",
    "2000-02-29",
    "2024-03-01",
    "2100-02-28",
    "2031-04-12",
  ]) {
    const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
    expect(dayNumber(year, month, day)).toBe(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
  }
});

test("February is longer in leap years only", () => {
  expect([2023, 2024, 2100, 2000].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  expect(daysInMonth(2031, 12)).toBe(31);
});
