import { expect, test } from "vitest";
import { isShouted } from "./shouted.ts";
import { nameWords } from "../vocabulary/name-words.ts";

function isLast(text: string, count: number): boolean {
  const words = nameWords(text);
  return isShouted({ text, words }, words.length - count, words.length);
}

test("capitals alone are somebody in a row, or where lists have one as a name", () => {
  expect(isLast("Names:\n4. PETRONELLA HUXTABLE", 2)).toBe(true);
  expect(isLast("left with ZAHRA NASIR", 2)).toBe(true);
});

test("headings and bodies in capitals are none", () => {
  expect(isLast("Names:\n4. WATER SUPPLY", 2)).toBe(false);
  expect(isLast("left the CITY HOSPITAL", 2)).toBe(false);
});
