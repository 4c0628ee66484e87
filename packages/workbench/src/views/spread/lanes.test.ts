import fc from "fast-check";
import { expect, test } from "vitest";
import { lanesOf, type Extent } from "./lanes.ts";

test("what is apart shares a lane, what meets does not", () => {
  expect(
    lanesOf([
      [0, 10],
      [20, 30],
      [5, 25],
      [10, 20],
      [0, 30],
    ]),
  ).toEqual([0, 0, 1, 0, 2]);
});

test("none covers another, and no lane is empty", () => {
  const extent = fc
    .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 60 }))
    .map(([top, height]): Extent => [top, top + height]);
  fc.assert(
    fc.property(fc.array(extent, { maxLength: 40 }), (extents) => {
      const lanes = lanesOf(extents);
      for (const [a, [top, bottom]] of extents.entries()) {
        for (const [b, [from, to]] of extents.entries()) {
          if (a < b && lanes[a] === lanes[b]) expect(bottom <= from || to <= top).toBe(true);
        }
      }
      expect(new Set(lanes).size).toBe(Math.max(-1, ...lanes) + 1);
    }),
  );
});
