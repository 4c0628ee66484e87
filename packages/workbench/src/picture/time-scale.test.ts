import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDay, isoOf, lastDay } from "./days.ts";
import { timeScale } from "./time-scale.ts";

test("a month or a year is an interval, never its first day alone", () => {
  expect(isoOf(firstDay("2031-02"))).toBe("2031-02-01");
  expect(isoOf(lastDay("2031-02"))).toBe("2031-02-28");
  expect(isoOf(lastDay("2031-12"))).toBe("2031-12-31");
  expect(isoOf(lastDay("2031"))).toBe("2031-12-31");
  expect(lastDay("2031-05-04T08:00:00Z")).toBe(firstDay("2031-05-04"));
});

test("time runs as the language is read, and no two dates touch", () => {
  const day = fc.integer({ min: 0, max: 30_000 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 40_000 }), fc.boolean(), (from, span, mirrored) => {
      const scale = timeScale([from, from + span], 800, mirrored);
      const ends = [scale.at(from), scale.at(from + span + 1)];
      expect(ends).toEqual(mirrored ? [800, 0] : [0, 800]);
      const places = scale.ticks.map(({ x }) => x).toSorted((a, b) => a - b);
      for (const [i, x] of places.entries()) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(800);
        const before = places[i - 1];
        if (before !== undefined) expect(x - before).toBeGreaterThan(75);
      }
    }),
  );
});
