import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test("words are folded and keep where they stand", () => {
  const text = "قُتِلَ ٢٣ مدنيّاً في «المشـــفى»، 1,200 others.";
  expect(wordsOf(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
    ["قتل", "قُتِلَ"],
    ["23", "٢٣"],
    ["مدنيا", "مدنيّاً"],
    ["في", "في"],
    ["المشفي", "المشـــفى"],
    ["1200", "1,200"],
    ["others", "others"],
  ]);
});

test("a number list is no thousands, and an invisible control does not part a word", () => {
  expect(wordsOf("12,13,14").map(({ word }) => word)).toEqual(["12", "13", "14"]);
  expect(wordsOf("pri\u200Bson \u200Fسجن\u200E").map(({ word }) => word)).toEqual([
    "prison",
    "سجن",
  ]);
});

test("a run of millions of letters is one word, and ends no program", () => {
  const run = "0".repeat(6_000_000);
  expect(wordsOf(`gate ${run} ab\u200B${run},${run.slice(0, 3)} end`)).toMatchObject([
    { word: "gate" },
    { word: "0".repeat(100), start: 5, end: 6_000_005 },
    { word: `ab${"0".repeat(98)}`, start: 6_000_006, end: 12_000_009 },
    { word: "000" },
    { word: "end" },
  ]);
});

test("any text: words in order, without overlap, of letters and digits alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      let last = 0;
      for (const { word, stem, start, end } of wordsOf(text.toWellFormed())) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(`${word}${stem}`).toMatch(/^[\p{L}\p{N}\p{M}]+$/u);
        expect(stem).not.toBe("");
        expect(word.length).toBeLessThanOrEqual(100);
        last = end;
      }
    }),
  );
});
