import fc from "fast-check";
import { expect, test } from "vitest";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { Coded } from "./krippendorff-alpha.ts";

/** Four observers, twelve units, gaps: the worked example of Krippendorff (2011), section C. */
const PUBLISHED = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

const coded = PUBLISHED.flatMap((row, coder) =>
  row.flatMap((value, unit): readonly Coded[] =>
    value === null ? [] : [{ unit: `u${unit}`, coder: `c${coder}`, value }],
  ),
);

test("the published example comes out as published", () => {
  expect(krippendorffAlpha(coded, "nominal").alpha).toBeCloseTo(0.743, 3);
  expect(krippendorffAlpha(coded, "interval").alpha).toBeCloseTo(0.849, 3);
  expect(krippendorffAlpha(coded, "ratio").alpha).toBeCloseTo(0.797, 3);
  // The twelfth unit has one value only.
  expect(krippendorffAlpha(coded, "nominal")).toMatchObject({ units: 11, coders: 4 });
});

test("nothing is said where nothing can be said", () => {
  expect(krippendorffAlpha([], "nominal").alpha).toBeNull();
  const one = [{ unit: "a", coder: "x", value: 3 }];
  expect(krippendorffAlpha(one, "ratio")).toEqual({ alpha: null, units: 0, coders: 0 });
  const same = ["x", "y"].map((coder) => ({ unit: "a", coder, value: "guards" }));
  expect(krippendorffAlpha(same, "nominal").alpha).toBeNull();
});

test("order changes nothing, full agreement is 1, and alpha is never above it", () => {
  const values = fc.array(
    fc.record({
      unit: fc.constantFrom("a", "b", "c", "d"),
      coder: fc.constantFrom("x", "y", "z"),
      value: fc.integer({ min: 0, max: 40 }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(values, fc.constantFrom("nominal", "interval", "ratio"), (some, level) => {
      const { alpha } = krippendorffAlpha(some, level);
      const turned = krippendorffAlpha(some.toReversed(), level).alpha;
      if (alpha === null || turned === null) expect(turned).toBe(alpha);
      else expect(turned).toBeCloseTo(alpha, 9);
      expect(alpha ?? 0).toBeLessThanOrEqual(1);
      const agreeing = ["x", "y"].flatMap((coder) =>
        ["a", "b"].map((unit) => ({ unit, coder, value: unit === "a" ? 3 : 7 })),
      );
      expect(krippendorffAlpha(agreeing, level).alpha).toBe(1);
    }),
    { numRuns: 60 },
  );
});
