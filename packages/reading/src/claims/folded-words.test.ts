import { expect, test } from "vitest";
import { foldedWords } from "./folded-words.ts";

test("the words of a passage are folded, and no sign is one", () => {
  const text = "Nobody. «قُتل 12 حارساً»، said the Mayor!";
  expect(foldedWords(text, { start: 8, end: text.length })).toEqual([
    "قتل",
    "12",
    "حارسا",
    "said",
    "the",
    "mayor",
  ]);
  expect(foldedWords(text, { start: 6, end: 9 })).toEqual([]);
});

test("marks within a word part it not, and letters beyond Latin and Arabic are letters", () => {
  const words = (text: string): readonly string[] =>
    foldedWords(text, { start: 0, end: text.length });
  expect(words("قـُتـِل e\u0301te\u200f 12-3 _a_")).toEqual(["قتل", "ete", "12", "3", "a"]);
  expect(words("Nguyễn – 𝒜b, ﻻ")).toEqual(["nguyễn", "𝒜b", "لا"]);
  expect(words("")).toEqual([]);
});
