import { expect, test } from "vitest";
import { passageCounter } from "./passage-counter.ts";

test("a passage is counted by where it begins, where it ends and its kind", () => {
  const count = passageCounter();
  expect(count(0, 0, 0)).toBe(1);
  expect(count(0, 0, 0)).toBe(2);
  expect(count(7, 0, 0)).toBe(1);
  expect(count(0, 0, 1)).toBe(1);
  expect(count(0, 1, 0)).toBe(1);
  expect(count(7, 0, 0)).toBe(2);
  expect(count(0, 0, 0)).toBe(3);
});

test("many passages are counted as few are", () => {
  const count = passageCounter();
  const all = Array.from({ length: 3000 }, (_, i) => [i % 8, i * 40, i * 40 + (i % 9)] as const);
  expect(new Set(all.map(([kind, start, end]) => count(kind, start, end)))).toEqual(new Set([1]));
  expect(new Set(all.map(([kind, start, end]) => count(kind, start, end)))).toEqual(new Set([2]));
});
