import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cellsOf, misread } from "./frame-grid.ts";

/**
 * Tables of frames (negation, limits, conditions, hedges, rates, stories, coordination …), each read with every measure and form of number: a new
 * verb is read in all of them, and no frame asserts what it does not.
 */
const TABLES = join(import.meta.dirname, "../../../fixtures/frames");

test.each(readdirSync(TABLES).filter((name) => name.endsWith(".txt")))("%s", (name) => {
  const cells = cellsOf(readFileSync(join(TABLES, name), "utf8"));
  expect(cells.length).toBeGreaterThan(400);
  const wrong = cells.flatMap((cell) => {
    const got = misread(cell, name.startsWith("ar") ? "ar" : "en");
    return got === null ? [] : [`${cell.text} (${cell.measure}): ${got}, not ${cell.expected}`];
  });
  expect(wrong).toEqual([]);
});

test("a frame that is read otherwise is told", () => {
  const [cell] = cellsOf("@ killed V=قُتل\n% 12=12\nما {V} {12} شخصاً. => a");
  expect(cell === undefined ? null : misread(cell, "ar")).toBe("12:d");
});
