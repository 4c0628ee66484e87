import { expect, test } from "vitest";
import { Pairs } from "./pairs.ts";

test("a pair has the number that it was given, in its order, and others have none", () => {
  const pairs = new Pairs(2000);
  for (let a = 0; a < 50; a++) for (let b = 0; b < 40; b++) pairs.set(a, b, a * 40 + b);
  for (let a = 0; a < 50; a++)
    for (let b = 0; b < 40; b++) expect(pairs.get(a, b)).toBe(a * 40 + b);
  expect([pairs.get(3, 40), pairs.get(50, 0), pairs.get(40, 49)]).toEqual([-1, -1, -1]);
  pairs.set(3, 4, 7);
  expect(pairs.get(3, 4)).toBe(7);
  expect(new Pairs(0).get(0, 0)).toBe(-1);
});
