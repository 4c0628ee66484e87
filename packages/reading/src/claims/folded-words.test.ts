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
