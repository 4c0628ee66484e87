import { expect, test } from "vitest";
import { wilson } from "./wilson.ts";

test("Wilson's interval: 9 of 10, all of 10, none seen", () => {
  const [low, high] = wilson(9, 10);
  expect(low).toBeCloseTo(0.596, 3);
  expect(high).toBeCloseTo(0.982, 3);
  expect(wilson(10, 10)[1]).toBeCloseTo(1, 9);
  expect(wilson(0, 0)).toEqual([0, 1]);
});
