import { expect, test } from "vitest";
import type { Glyph } from "./glyph.ts";
import { stretchOf } from "./stretch-of.ts";

/** Glyphs of ten points each from the left; a space is white between two. */
function drawn(letters: string): readonly Glyph[] {
  return [...letters].flatMap((text, at): readonly Glyph[] =>
    text === " " ? [] : [{ text, x0: at * 10, x1: at * 10 + 10, y: 0, order: at, size: 10 }],
  );
}

test("letters are found as they are drawn: Arabic from the right, numbers from the left", () => {
  // "قتل 14" as it stands on paper.
  const line = drawn("14 لتق");
  expect(stretchOf(line, "14")).toEqual({ x0: 0, x1: 20 });
  expect(stretchOf(line, "قتل")).toEqual({ x0: 30, x1: 60 });
  expect(stretchOf(line, "قتل 14")).toBeNull();
  expect(stretchOf(line, "41")).toBeNull();
});

test("a part of a number is not it, and what stands there twice is not told apart", () => {
  expect(stretchOf(drawn("120 12"), "12")).toEqual({ x0: 40, x1: 60 });
  expect(stretchOf(drawn("12 and 12"), "12")).toBeNull();
  expect(stretchOf(drawn("guards"), "")).toBeNull();
});
