import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { foldedPassage } from "./folded-passage.ts";

const line = "وأُصيب ٤٢ جنديًّا في ﻻذقية ﷲ ـــ “Sana’a” WERE hit\u200f. ";

test("gives what folding the passage by itself gives, on a page and over its end", () => {
  const raw = line.repeat(400);
  for (let start = 0; start < raw.length; start += 331)
    for (const length of [0, 1, 40, 90, 1000, 1030, 5000])
      expect(foldedPassage(raw, start, start + length)).toBe(
        fold(raw, start, Math.min(raw.length, start + length)),
      );
});

test("takes ends outside of the text as its ends", () => {
  expect(foldedPassage("Ten", -5, 50)).toBe("ten");
  expect(foldedPassage("Ten", 2, 1)).toBe("");
  expect(foldedPassage("", 0, 9)).toBe("");
});

test("tells texts of one length apart", () => {
  expect(foldedPassage("TEN died", 0, 3)).toBe("ten");
  expect(foldedPassage("SIX died", 0, 3)).toBe("six");
});
