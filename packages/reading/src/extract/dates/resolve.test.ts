import { expect, test } from "vitest";
import fc from "fast-check";
import { addDays, civilFromDays, formatIso, isoDaysBetween, weekdayOf } from "./calendar.ts";
import {
  resolveAgo,
  resolveDayMonth,
  resolveMonth,
  resolveSeason,
  resolveSpan,
  resolveUnit,
  resolveWeekday,
} from "./resolve.ts";

const published = fc.integer({ min: 0, max: 40_000 }).map((days) => formatIso(civilFromDays(days)));
const weekday = fc.integer({ min: 1, max: 7 });

test("a weekday is within the week before publication, or where its word says", () => {
  fc.assert(
    fc.property(published, weekday, (day, of) => {
      const gap = (way: "near" | "past" | "next"): number =>
        isoDaysBetween(resolveWeekday(day, of, way).from ?? "", day);
      expect(weekdayOf(resolveWeekday(day, of, "near").value)).toBe(of);
      expect(gap("near")).toBeGreaterThanOrEqual(0);
      expect(gap("near")).toBeLessThanOrEqual(6);
      expect(gap("past")).toBeGreaterThanOrEqual(1);
      expect(gap("past")).toBeLessThanOrEqual(7);
      expect(gap("next")).toBeLessThanOrEqual(-1);
      expect(gap("next")).toBeGreaterThanOrEqual(-7);
    }),
  );
});

test("a day without its year is the last one, or one announced within thirty days", () => {
  fc.assert(
    fc.property(
      published,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (day, month, date) => {
        const near = resolveDayMonth(day, month, date, "near");
        const ahead = isoDaysBetween(day, near?.from ?? "");
        expect(ahead).toBeLessThanOrEqual(30);
        expect(ahead).toBeGreaterThan(30 - 367);
        expect(
          isoDaysBetween(day, resolveDayMonth(day, month, date, "past")?.from ?? ""),
        ).toBeLessThan(0);
        expect(
          isoDaysBetween(day, resolveDayMonth(day, month, date, "next")?.from ?? ""),
        ).toBeGreaterThan(0);
      },
    ),
  );
});

test("29 February is looked for in its own years", () => {
  expect(resolveDayMonth("2031-04-15", 2, 29, "near")?.value).toBe("2028-02-29");
  expect(resolveDayMonth("2031-04-15", 2, 29, "next")?.value).toBe("2032-02-29");
  expect(resolveDayMonth("2031-04-15", 4, 31, "near")).toBeNull();
});

test("months, seasons and units count from publication", () => {
  const day = "2031-04-15";
  expect(resolveMonth(day, 4, "near").value).toBe("2031-04");
  expect(resolveMonth(day, 4, "past").value).toBe("2030-04");
  expect(resolveMonth(day, 5, "near").value).toBe("2030-05");
  expect(resolveMonth(day, 5, "next").value).toBe("2031-05");
  expect(resolveUnit("2031-01-31", "month", -1)?.value).toBe("2030-12");
  expect(resolveUnit(day, "week", 0)).toMatchObject({
    from: "2031-04-14",
    to: "2031-04-20",
    grain: "week",
  });
  expect(resolveUnit(day, "decade", -1)?.value).toBe("202X");
  expect(resolveSeason(day, 21, "past").value).toBe("2030-21");
  expect(resolveSeason(day, 24, "past")).toMatchObject({ value: "2030-24", from: null, to: null });
  expect(resolveSeason("2031-07-01", 22, "past").value).toBe("2030-22");
  expect(resolveAgo(day, "week", 2)).toMatchObject({
    value: "2031-04-01~",
    from: "2031-03-29",
    to: "2031-04-04",
  });
  expect(resolveAgo(day, "hour", 2)).toBeNull();
  expect(resolveSpan(day, "day", 3, "past")).toMatchObject({ from: addDays(day, -3), to: day });
  expect(resolveSpan(day, "hour", 30, "next")).toMatchObject({ from: day, to: addDays(day, 2) });
});

test("without a day of publication nothing is invented", () => {
  expect(resolveWeekday(null, 2, "near")).toMatchObject({
    value: "XXXX-XX-XX",
    basis: "unresolved",
    from: null,
  });
  expect(resolveDayMonth(null, 4, 12, "near")).toMatchObject({
    value: "XXXX-04-12",
    from: null,
    to: null,
  });
  expect(resolveMonth(null, 4, "near").value).toBe("XXXX-04");
  expect(resolveUnit(null, "year", -1)?.value).toBe("XXXX");
  expect(resolveUnit("not a date", "week", -1)?.from).toBeNull();
  expect(resolveAgo(null, "month", 3)).toBeNull();
});
