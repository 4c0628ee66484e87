import fc from "fast-check";
import { expect, test } from "vitest";
import { dayNumber } from "./day-number.ts";

test("days count as the calendar does", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayNumber("2000-03-01")).toBe(11_017);
  expect(dayNumber("2031-04-12T10:00:00Z")).toBe(22_381);
  expect(dayNumber("2031-04")).toBeNull();
  expect(dayNumber(null)).toBeNull();
});

test("any day is where the machine's calendar has it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const iso = Temporal.PlainDate.from("1970-01-01").add({ days }).toString();
      expect(dayNumber(iso)).toBe(days);
    }),
  );
});
