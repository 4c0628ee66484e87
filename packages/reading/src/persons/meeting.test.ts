import fc from "fast-check";
import { expect, test } from "vitest";
import { meeting } from "./meeting.ts";

test("a touch is no meeting, and a long one behind a short one is found", () => {
  const ask = meeting([
    { start: 0, end: 40 },
    { start: 2, end: 4 },
    { start: 50, end: 52 },
  ]);
  expect(ask({ start: 10, end: 12 })).toEqual([{ start: 0, end: 40 }]);
  expect(ask({ start: 40, end: 50 })).toEqual([]);
  expect(ask({ start: 3, end: 51 }).map(({ start }) => start)).toEqual([0, 2, 50]);
});

test("it finds what looking at each of them finds", () => {
  const passage = fc
    .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
    .map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 12 }), passage, (all, one) => {
      const found = new Set(meeting(all)(one));
      for (const each of all)
        expect(found.has(each)).toBe(each.start < one.end && one.start < each.end);
    }),
  );
});
