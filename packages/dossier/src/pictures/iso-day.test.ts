import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "../timeline/day-number.ts";
import { isoDay } from "./iso-day.ts";
import { tickDays } from "./time-axis.ts";

test("a day is the date that its number came from", () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), (day) => {
      expect(dayNumber(isoDay(day))).toBe(day);
    }),
  );
});

test("dates below an axis have room and begin with its first day", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 80_000 }),
      fc.integer({ min: 20, max: 60 }),
      (days, room) => {
        const ticks = tickDays({ from: 100, to: 100 + days }, room);
        expect(ticks[0]).toBe(100);
        expect(ticks.at(-1)).toBeLessThan(100 + days);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(2, Math.floor(room / 7)) + 1);
      },
    ),
  );
});
