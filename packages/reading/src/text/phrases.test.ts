import { expect, test } from "vitest";
import { analysers } from "../lang/languages.ts";
import { itemsOf } from "./items.ts";
import { phraseBook } from "./phrases.ts";
import { tokenize } from "./token.ts";

const items = (raw: string): ReturnType<typeof itemsOf> =>
  itemsOf(raw, tokenize(raw), analysers.ar, analysers.en);
const book = phraseBook([
  ["gave|give themselves|himself up / went home", { tags: ["long"] }],
  ["gave", { tags: ["short"] }],
]);

test("a phrase is one item over all its words, the longest first", () => {
  const raw = "Five gave themselves up and one gave way.";
  const joined = book(items(raw)).filter(({ tags }) => tags[0] === "long" || tags[0] === "short");
  expect(joined.map(({ start, end }) => raw.slice(start, end))).toEqual([
    "gave themselves up",
    "gave",
  ]);
});

test("items without a phrase stay the same array", () => {
  const plain = items("Nobody went anywhere.");
  expect(book(plain)).toBe(plain);
});

test("a phrase that the sentence breaks off is none", () => {
  expect(book(items("They went"))).toHaveLength(2);
});

test("a gap takes up to two plain words and no more", () => {
  const gapped = phraseBook([["nursing ~ wounds", { tags: ["hurt"] }]]);
  const hurt = (raw: string): readonly string[] =>
    gapped(items(raw)).flatMap(({ tags, start, end }) =>
      tags[0] === "hurt" ? [raw.slice(start, end)] : [],
    );
  expect(hurt("They were nursing wounds.")).toEqual(["nursing wounds"]);
  expect(hurt("They were nursing deep shrapnel wounds.")).toEqual(["nursing deep shrapnel wounds"]);
  expect(hurt("They were nursing very deep shrapnel wounds.")).toEqual([]);
  expect(hurt("They were nursing, wounds.")).toEqual([]);
});
