import { expect, test } from "vitest";
import { columns } from "./columns.ts";
import type { Row } from "./glyph.ts";

/** A row of words, each a string of letters from a place on. */
function row(y: number, words: readonly (readonly [number, number])[]): Row {
  const glyphs = words.flatMap(([from, count]) =>
    Array.from({ length: count }, (_, at) => {
      const x0 = from + at * 5;
      return { text: "م", x0, x1: x0 + 5, y, order: at, size: 10 };
    }),
  );
  return { glyphs, y, size: 10 };
}

test("reads the right column first, and what is above both before them", () => {
  const rows = [
    row(0, [[0, 60]]),
    ...Array.from({ length: 7 }, (_, at) =>
      row(20 + at * 12, [
        [0, 28],
        [160, 28],
      ]),
    ),
  ];
  const blocks = columns(rows);
  expect(blocks.map((block) => [block.length, block[0]?.glyphs[0]?.x0])).toEqual([
    [1, 0],
    [7, 160],
    [7, 0],
  ]);
});

test("leaves a table with long cells row by row", () => {
  const rows = Array.from({ length: 12 }, (_, at) =>
    row(at * 12, [
      [0, at % 2 === 0 ? 28 : 19],
      [160, at % 3 === 0 ? 28 : 20],
    ]),
  );
  expect(columns(rows)).toHaveLength(1);
});
