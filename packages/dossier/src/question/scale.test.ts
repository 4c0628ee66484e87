import fc from "fast-check";
import { expect, test } from "vitest";
import { DARWAN } from "../fixture/darwan.ts";
import { scaleFor } from "./scale.ts";

const [figure] = DARWAN.weighing.figures;
const [question] = DARWAN.weighing.questions;
if (figure === undefined || question === undefined) throw new TypeError("empty fixture");

test("the axis keeps the order, holds every end, and has ticks inside it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000_000), { minLength: 2, maxLength: 8 }), (ends) => {
      const figures = ends.map((end) => ({ ...figure, low: end, high: end }));
      const estimate = { ...question.estimate, low: null, high: null };
      const scale = scaleFor(figures, estimate);
      const sorted = ends.toSorted((a, b) => a - b);
      for (const [at, end] of sorted.entries()) {
        const x = scale.at(end);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThan(1);
        expect(x).toBeGreaterThanOrEqual(scale.at(sorted[at - 1] ?? 0));
      }
      expect(scale.ticks[0]).toBe(0);
      expect(scale.ticks.length).toBeLessThan(10);
      for (const tick of scale.ticks) expect(tick).toBeLessThanOrEqual(scale.top);
    }),
  );
});

test("zero has its own place on a logarithmic axis", () => {
  const figures = [0, 9, 2000].map((end) => ({ ...figure, low: end, high: end }));
  const scale = scaleFor(figures, question.estimate);
  expect(scale.logarithmic).toBe(true);
  expect(scale.at(0)).toBe(0);
  expect(scale.at(9)).toBeGreaterThan(0.2);
});
