import { expect, test } from "vitest";
import fc from "fast-check";
import { addDays } from "./calendar.ts";
import { partOf, shareOf, weekOf } from "./parts.ts";
import type { Part } from "./parts.ts";
import { decadeWhen, dayWhen, hijriWhen, monthWhen, seasonWhen, yearWhen } from "./when.ts";
import type { When } from "./when.ts";

const PARTS: readonly Part[] = ["early", "mid", "late"];

test("the thirds of a period follow each other and fill it", () => {
  const year = fc.integer({ min: 1900, max: 2090 });
  const periods: fc.Arbitrary<When> = fc.oneof(
    year.map((y) => yearWhen(y, "stated")),
    fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthWhen(y, m, "stated")),
    year.map((y) => decadeWhen(y - (y % 10), "stated")),
    fc.tuple(year, fc.integer({ min: 21, max: 23 })).map(([y, s]) => seasonWhen(y, s, "stated")),
  );
  fc.assert(
    fc.property(periods, (period) => {
      const thirds = PARTS.map((part) => partOf(period, part));
      expect(thirds[0]?.from).toBe(period.from);
      expect(thirds[2]?.to).toBe(period.to);
      for (const k of [0, 1]) expect(thirds[k + 1]?.from).toBe(addDays(thirds[k]?.to ?? "", 1));
    }),
  );
});

test("the thirds as they are written", () => {
  const written = (when: When): readonly (string | undefined)[] =>
    PARTS.map((part) => partOf(when, part)?.value);
  expect(written(yearWhen(2019, "stated"))).toEqual([
    "2019-01/2019-04",
    "2019-05/2019-08",
    "2019-09/2019-12",
  ]);
  expect(written(monthWhen(2031, 2, "stated"))).toEqual([
    "2031-02-01/2031-02-10",
    "2031-02-11/2031-02-20",
    "2031-02-21/2031-02-28",
  ]);
  expect(written(monthWhen(null, 4, "unresolved")).at(-1)).toBe("XXXX-04-21/XXXX-04-XX");
  expect(written(decadeWhen(1980, "stated"))).toEqual(["1980/1983", "1984/1986", "1987/1989"]);
  expect(partOf(seasonWhen(2031, 24, "stated"), "mid")).toBeNull();
});

test("halves, quarters and weeks", () => {
  const year = yearWhen(2029, "stated");
  expect(shareOf(year, 2, 2)?.value).toBe("2029-07/2029-12");
  expect(shareOf(year, 4, 4)?.value).toBe("2029-10/2029-12");
  expect(shareOf(year, 3, 2)).toBeNull();
  expect(shareOf(monthWhen(2031, 4, "stated"), 2, 2)?.value).toBe("2031-04-16/2031-04-30");
  expect(weekOf(monthWhen(2031, 4, "stated"), 5)).toBeNull();
});

test("a day that is none becomes its month and says so", () => {
  expect(dayWhen(2031, 4, 31, "stated")).toMatchObject({
    value: "2031-04",
    impossible: { why: "day", stated: "2031-04-31" },
  });
  expect(hijriWhen(1433, 2, 30)).toMatchObject({
    grain: "month",
    impossible: { why: "day", stated: "1433-02-30" },
  });
  expect(dayWhen(2031, 4, 32, "stated")).toBeNull();
});
