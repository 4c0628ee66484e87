import { expect, test } from "vitest";
import { readAhead } from "./read-ahead.ts";

test("what is looked at is given once, in order, and nothing is made before it is asked for", () => {
  const made: number[] = [];
  const numbers = function* (): Generator<number> {
    for (let n = 1; n <= 4; n++) {
      made.push(n);
      yield n;
    }
  };
  const { take, first, lookUntil } = readAhead(numbers());
  expect([first(), first(), take()]).toEqual([1, 1, 1]);
  expect(made).toEqual([1]);
  expect(lookUntil(() => made.includes(3))).toBe(true);
  expect(lookUntil(() => made.includes(2))).toBe(true);
  expect(made).toEqual([1, 2, 3]);
  expect([first(), take(), take(), take(), take(), lookUntil(() => false), first()]).toEqual([
    2,
    2,
    3,
    4,
    null,
    false,
    null,
  ]);
});
