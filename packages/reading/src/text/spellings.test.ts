import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { foldedSpelling } from "./spellings.ts";

/** Letters that fold to others, to several, to nothing and to themselves. */
const letters = fc.string({ unit: fc.constantFrom(..."أإآىةقتلAbc١۲3ﻻًـ’\u200f🙂"), maxLength: 60 });

test("a spelling has the folded form of its letters, the first time and every other", () => {
  fc.assert(
    fc.property(letters, letters, letters, (before, word, after) => {
      const raw = before + word + after;
      const [start, end] = [before.length, before.length + word.length];
      for (let time = 0; time < 2; time++) expect(foldedSpelling(raw, start, end)).toBe(fold(word));
    }),
  );
});

test("more spellings than are remembered are folded all the same", () => {
  const words = Array.from({ length: 70_000 }, (_, i) => `أ${i}`);
  const wrong = words.filter((raw) => foldedSpelling(raw, 0, raw.length) !== `ا${raw.slice(1)}`);
  expect(wrong).toEqual([]);
});

test("one word in two spellings is one word", () => {
  for (const [one, two] of [
    ["مسئول", "مسؤول"],
    ["والمسئولية", "والمسؤولية"],
    ["لشئون", "لشؤون"],
  ])
    expect(foldedSpelling(one ?? "", 0, one?.length ?? 0)).toBe(fold(two ?? ""));
  expect(foldedSpelling("لاجئون", 0, 6)).toBe("لاجيون");
});
