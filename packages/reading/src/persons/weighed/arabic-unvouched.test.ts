import { expect, test } from "vitest";
import { nameWords } from "../name-words.ts";
import { unvouchedWords } from "./arabic-unvouched.ts";

const NONE: ReadonlySet<string> = new Set();

function unvouched(text: string, seen: ReadonlySet<string> = NONE): readonly string[] {
  const words = nameWords(text);
  const knows = { names: NONE, places: NONE, offices: NONE };
  return unvouchedWords({ text, words }, knows, seen).map(({ at }) => words[at]?.folded ?? "");
}

test("numbers, cases, pronouns and places are nobody", () => {
  expect(unvouched("رأيت كرز")).toContain("كرز");
  expect(unvouched("ثلاثة مساءً حذاءه")).toEqual([]);
  expect(unvouched("رأيت كرز", new Set(["كرز"]))).not.toContain("كرز");
});

test("an official stays, and what is called after somebody", () => {
  expect(unvouched("وزير الصحة فراس")).not.toContain("فراس");
  expect(unvouched("شارع فراس")).not.toContain("فراس");
});
