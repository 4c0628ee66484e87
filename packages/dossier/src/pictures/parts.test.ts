import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "../markup/html.ts";
import { partsOf } from "./parts.ts";

const row = (height: number): Parameters<typeof partsOf>[0][number] => ({
  height,
  words: "",
  draw: () => html``,
});

test("all rows are there in their order, no part is too long unless it is one row", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 2, max: 40 }),
      (heights, room) => {
        const rows = heights.map(row);
        const parts = partsOf(rows, room);
        expect(parts.flat()).toEqual(rows);
        for (const part of parts) {
          const whole = part.reduce((sum, { height }) => sum + height, 0);
          expect(part.length === 1 || whole <= room).toBe(true);
          expect(part.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});

test("two parts are about as long as each other", () => {
  expect(
    partsOf(
      Array.from({ length: 11 }, () => row(1)),
      10,
    ).map(({ length }) => length),
  ).toEqual([6, 5]);
});
