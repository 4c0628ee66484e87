import fc from "fast-check";
import { expect, test } from "vitest";
import { hijriDay } from "./hijri.ts";
import { typedDay } from "./typed-day.ts";

test("a day is typed year first, in either digits and either calendar", () => {
  expect(typedDay("2024-05-15", "day")).toBe("2024-05-15");
  expect(typedDay(" ٢٠٢٤/٥/١٥ ", "day")).toBe("2024-05-15");
  expect(typedDay("1445-09-01 هـ", "day")).toBe("2024-03-11");
  expect(typedDay("١٤٤٥-٠٩-٠١ هـ", "day")).toBe("2024-03-11");
  expect(typedDay("1445-9-1 AH", "day")).toBe("2024-03-11");
});

test("a month or a year is its first or its last day", () => {
  expect(
    ["first", "last"].map((edge) => typedDay("2024-02", edge === "last" ? "last" : "first")),
  ).toEqual(["2024-02-01", "2024-02-29"]);
  expect(typedDay("2024", "last")).toBe("2024-12-31");
  expect(typedDay("1445-09 AH", "first")).toBe("2024-03-11");
  expect(typedDay("1445-09 AH", "last")).toBe("2024-04-09");
  expect(typedDay("2024-02", "day")).toBeNull();
});

test("what is no day stays none, and a year of either calendar is not guessed", () => {
  for (const typed of [
    "",
    "05/04/2031",
    "2031-02-30",
    "2031-13-01",
    "1453-01-12",
    "May 2031",
    "1445-13-01 AH",
    "1445-09-31 AH",
  ]) {
    expect(typedDay(typed, "day"), typed).toBeNull();
  }
});

test("every Hijri day of a century leads back to its own day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), (by) => {
      const date = new Date(Date.UTC(1950, 0, 1 + by)).toISOString().slice(0, 10);
      const found = hijriDay(date);
      expect(typedDay(`${found?.year}-${found?.month}-${found?.day} AH`, "day")).toBe(date);
    }),
    { numRuns: 60 },
  );
});
