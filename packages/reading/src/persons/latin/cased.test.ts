import { expect, test } from "vitest";
import { nameWords } from "../vocabulary/name-words.ts";
import { howCased } from "./cased.ts";

const howOf = (text: string): string => howCased({ text, words: nameWords(text) });

test("edited English begins its sentences with capitals", () => {
  const report =
    "The river rose on Monday. Officials in Telmara and Kestova said that U.S. guards began to hunt for boats. A search was underway near Dunmarrow.";
  expect(howOf(report)).toBe("all");
});

test("a chat does not", () => {
  for (const chat of [
    "bee did not come home. Mira asked Rowan in Telmara. she is with hope. nobody saw Kestrel.",
    "I think i saw Mira. Rowan was with Otis in Telmara. Nobody came.",
    "Bee came home.",
  ])
    expect(howOf(chat), chat).toBe("no");
});
