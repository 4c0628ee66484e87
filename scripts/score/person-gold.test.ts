import { expect, test } from "vitest";
import { personPassage } from "./person-gold.ts";

test("marks go out of the text, and each mention is where its name stands", () => {
  const { text, mentions } = personPassage("a", "قال [[سليم حداد]] و[[ريم]].");
  expect(text).toBe("قال سليم حداد وريم.");
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["سليم حداد", "ريم"]);
});

test("an open mark is a mistake in the gold", () => {
  expect(() => personPassage("a", "said [[Salim")).toThrow("a: a mark is left open");
});
