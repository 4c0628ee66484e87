import { expect, test } from "vitest";
import { addedDurations, durationOf, durationValue, simpleDuration } from "./duration.ts";

test("durations as ISO 8601 writes them", () => {
  expect(durationValue("day", 10, 10)).toBe("P10D");
  expect(durationValue("hour", 1.5, 1.5)).toBe("PT1H30M");
  expect(durationValue("hour", 0.5, 0.5)).toBe("PT30M");
  expect(durationValue("day", 2.5, 2.5)).toBe("P2DT12H");
  expect(durationValue("day", 0.5, 0.5)).toBe("PT12H");
  expect(durationValue("year", 1.5, 1.5)).toBe("P1Y6M");
  expect(durationValue("second", 123.45, 123.45)).toBe("PT123.45S");
  expect(durationValue("hour", 1 / 3, 1 / 3)).toBe("PT20M");
  expect(durationValue("century", 0.5, 0.5)).toBe("P50Y");
  expect(durationValue("decade", 2, 2)).toBe("P20Y");
  expect(durationValue("day", 2, 3)).toBe("P2D/P3D");
  expect(durationValue("hour", 48, null)).toBe("PT48H");
  const vague = {
    kind: "quantity",
    start: 0,
    end: 1,
    low: 3,
    high: 9,
    bound: "vague",
    digits: false,
    scale: 1,
    rules: [],
  } as const;
  expect(durationOf(vague, "day").value).toBe("PXD");
});

test("one unit and its amount, and back", () => {
  expect(simpleDuration("PT15M")).toEqual({ unit: "minute", amount: 15 });
  expect(simpleDuration("P3M")).toEqual({ unit: "month", amount: 3 });
  expect(simpleDuration("PXD")).toBeNull();
  expect(simpleDuration("P1Y2M")).toEqual({ unit: "month", amount: 14 });
  expect(simpleDuration("P1YT2H")).toBeNull();
});

test("lengths put together, the larger unit first", () => {
  expect(addedDurations("P3M", "P2Y")).toBe("P2Y3M");
  expect(addedDurations("P5D", "PT12H")).toBe("P5DT12H");
  expect(addedDurations("P5D", "P2D")).toBeNull();
  expect(addedDurations("PXD", "PT2H")).toBeNull();
});
