import { expect, test } from "vitest";
import { nameWords } from "./name-words.ts";

function words(text: string): readonly string[] {
  return nameWords(text).map(({ start, end }) => text.slice(start, end));
}

test("the stretch of a letter is no word by itself, and stays inside one", () => {
  expect(words("بغداد ـ وكالات")).toEqual(["بغداد", "وكالات"]);
  expect(words("سـعـيد ــ مراسل")).toEqual(["سـعـيد", "مراسل"]);
  expect(nameWords("ـ ــ").length).toBe(0);
});
