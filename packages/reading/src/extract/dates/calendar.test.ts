import { expect, test } from "vitest";
import fc from "fast-check";
import {
  addDays,
  civilFromDays,
  compareIso,
  daysFromCivil,
  daysInMonth,
  formatIso,
  isoDaysBetween,
  parseIso,
  weekdayOf,
} from "./calendar.ts";

const someDay = fc.integer({ min: -700_000, max: 2_900_000 });

test("a day count and its day are the same day", () => {
  fc.assert(
    fc.property(someDay, (days) => {
      expect(daysFromCivil(civilFromDays(days))).toBe(days);
    }),
  );
});

test("days agree with Temporal", () => {
  fc.assert(
    fc.property(someDay, (days) => {
      const day = Temporal.PlainDate.from("1970-01-01").add({ days });
      fc.pre(day.year >= 0 && day.year <= 9999);
      const iso = formatIso(civilFromDays(days));
      expect(iso).toBe(day.toString());
      expect(weekdayOf(iso)).toBe(day.dayOfWeek);
      expect(daysInMonth(day.year, day.month)).toBe(day.daysInMonth);
    }),
  );
});

test("adding days and counting between them are inverse", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: -9_000, max: 9_000 }),
      (at, n) => {
        const a = formatIso(civilFromDays(at));
        const b = addDays(a, n);
        expect(isoDaysBetween(a, b)).toBe(n);
        expect(Math.sign(compareIso(a, b))).toBe(Math.sign(-n) + 0);
      },
    ),
  );
});

test("what is no day is refused", () => {
  expect(parseIso("2031-02-29")).toBeNull();
  expect(parseIso("2032-02-29")).toEqual({ year: 2032, month: 2, day: 29 });
  expect(parseIso("2031-04-12T08:30:00Z")).toEqual({ year: 2031, month: 4, day: 12 });
  expect(parseIso("2031-04")).toBeNull();
  expect(() => addDays("2031-13-01", 1)).toThrow(TypeError);
  expect(() => weekdayOf("soon")).toThrow(/iso/u);
});
