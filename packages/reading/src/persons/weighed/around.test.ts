import { expect, test } from "vitest";
import { nearest } from "./around.ts";

test("of a slot with a few words all are looked at, of one with a million two hundred and fifty around the word", () => {
  const few = [3, 9, 27];
  expect(nearest(few, 9)).toBe(few);
  const many = Array.from({ length: 1_000_000 }, (_, at) => at * 3);
  const ends = (at: number): readonly unknown[] => {
    const found = nearest(many, at);
    return [found.length, found[0], found.at(-1)];
  };
  expect(ends(0)).toEqual([250, 0, 747]);
  expect(ends(30_000)).toEqual([250, 29_625, 30_372]);
  expect(ends(2_999_997)).toEqual([250, 2_999_250, 2_999_997]);
});
