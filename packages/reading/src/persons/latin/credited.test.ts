import { expect, test } from "vitest";
import { isCredited } from "./credited.ts";
import { nameWords } from "../vocabulary/name-words.ts";
import type { CaseKnows } from "../suspect.ts";

const NOTHING: CaseKnows = {
  names: new Set(),
  places: new Set(),
  offices: new Set(),
  credited: new Set(),
  small: new Set(),
};

/** Whether the last words of a text, so many, are credited with a picture or a translation. */
function isLast(text: string, count: number, knows = NOTHING): boolean {
  const words = nameWords(text);
  return isCredited({ text, words }, words.length - count, words.length, knows);
}

test("who made a picture or a translation is somebody, unless the case knows the name", () => {
  expect(isLast("Photo: Sorrel Finch", 2)).toBe(true);
  expect(isLast("Translated by Mina", 1)).toBe(true);
  expect(isLast("Photo: Sorrel Finch", 2, { ...NOTHING, names: new Set(["sorrel finch"]) })).toBe(
    false,
  );
});

test("a body and whom a sentence names are not credited", () => {
  expect(isLast("Photo: Ashgrove Hospital", 2)).toBe(false);
  expect(isLast("They saw Mina", 1)).toBe(false);
});
