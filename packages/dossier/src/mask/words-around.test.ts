import { expect, test } from "vitest";
import { wordsAround } from "./words-around.ts";

function around(text: string, name: string): string {
  const start = text.indexOf(name);
  return wordsAround(text, { start, end: start + name.length });
}

test("the words around a mention are whole words in one line, with a mark where the text goes on", () => {
  expect(around("Perpetua has\nthe keys.", "Perpetua")).toBe("Perpetua has the keys.");
  expect(
    around(
      "Nine people were killed before noon, and then Perpetua heard the drone over the mill and ran to the river.",
      "Perpetua",
    ),
  ).toBe("… were killed before noon, and then Perpetua heard the drone over the mill and ran …");
});

test("a word longer than the reach is cut, and nothing is invented where the text ends", () => {
  expect(around("ناديت نعوم فلم ترد", "نعوم")).toBe("ناديت نعوم فلم ترد");
  expect(wordsAround("", { start: 0, end: 0 })).toBe("");
});
