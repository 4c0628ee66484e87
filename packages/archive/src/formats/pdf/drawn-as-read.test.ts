import { expect, test } from "vitest";
import { drawnAsRead } from "./drawn-as-read.ts";
import type { Row } from "./glyph.ts";

function row(text: string, orders: readonly number[]): Row {
  const glyphs = [...text].map((letter, at) => {
    const order = orders[at] ?? 0;
    return { text: letter, x0: at * 5, x1: at * 5 + 5, y: 0, order, size: 10 };
  });
  return { glyphs, y: 0, size: 10 };
}

test("tells a page drawn run by run from one drawn from left to right", () => {
  expect(drawnAsRead([row("ب17أ", [3, 1, 2, 0])])).toBe(true);
  expect(drawnAsRead([row("ب17أ", [0, 1, 2, 3])])).toBe(false);
  expect(drawnAsRead([row("بأ", [1, 0])])).toBe(false);
});
