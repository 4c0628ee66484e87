import { expect, test } from "vitest";
import { remembered } from "./remembered.ts";

test("a word is asked about once, and another word anew", () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => {
    asked.push(word);
    return { length: word.length };
  });
  expect(["gate", "ward", "gate", "yard!", "gate"].map((word) => lengthOf(word).length)).toEqual([
    4, 4, 4, 5, 4,
  ]);
  expect(asked).toEqual(["gate", "ward", "yard!"]);
});

test("a hostile text with ever new words is answered too", () => {
  const upper = remembered((word) => ({ upper: word.toUpperCase() }));
  const wrong = Array.from({ length: 70_000 }, (_, i) => `w${i}`).filter(
    (word) => upper(word).upper !== word.toUpperCase(),
  );
  expect(wrong).toEqual([]);
  expect(upper("w69999")).toEqual({ upper: "W69999" });
});
