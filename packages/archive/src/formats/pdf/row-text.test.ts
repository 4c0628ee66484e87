import { expect, test } from "vitest";
import type { Glyph } from "./glyph.ts";
import { pageRows } from "./page-rows.ts";
import { rowText } from "./row-text.ts";

const glyph = (text: string, x0: number, more: Partial<Glyph> = {}): Glyph => ({
  text,
  x0,
  x1: x0 + 5,
  y: 100,
  order: x0,
  size: 10,
  ...more,
});

const CONTEXT = { before: null, drawnAsRead: false };

const read = (glyphs: readonly Glyph[]): readonly string[] =>
  pageRows(glyphs).map((row) => rowText(row, CONTEXT).text);

test("writes a raised small digit as a note's mark, never as a digit of the number", () => {
  const note = glyph("1", 15, { x1: 18, y: 96, size: 6 });
  expect(read([glyph("1", 0), glyph("2", 5), glyph("0", 10), note])).toEqual(["120¹"]);
});

test("takes a glyph that is drawn twice once, and two equal digits as two", () => {
  expect(read([glyph("1", 0), glyph("1", 0.3, { order: 1 }), glyph("1", 5)])).toEqual(["11"]);
});

test("parts words by a gap and cells by a wide one", () => {
  expect(read([glyph("a", 0), glyph("b", 8), glyph("c", 40)])).toEqual(["a b\tc"]);
});
