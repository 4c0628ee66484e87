import fc from "fast-check";
import { expect, test } from "vitest";
import { axisLabels } from "./axis-labels.ts";
import { timeScale } from "./time-scale.ts";

test("no two dates below an axis touch, and none is cut, however wide it is and whichever way it runs", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10_000, max: 30_000 }),
      fc.integer({ min: 0, max: 40_000 }),
      fc.integer({ min: 90, max: 1400 }),
      fc.boolean(),
      (from, days, width, isMirrored) => {
        const { ticks } = timeScale([from, from + days], width, isMirrored);
        const labels = axisLabels(ticks, width);
        // About seven pixels are a digit.
        const ends = labels.map(({ x, label }) => [x - label.length * 3.5, x + label.length * 3.5]);
        for (const [at, [left = 0, right = 0]] of ends.entries()) {
          expect(left).toBeGreaterThanOrEqual(-0.01);
          expect(right).toBeLessThanOrEqual(width + 0.01);
          expect(left).toBeGreaterThan(ends[at - 1]?.[1] ?? -Infinity);
        }
        if (ticks.length > 0) expect(labels.length).toBeGreaterThan(0);
      },
    ),
  );
});
