import { expect, test } from "vitest";
import { doesSomething, isKin, isMissed, isMourned } from "./latin-acting.ts";
import { nameWords } from "./name-words.ts";

function at(
  text: string,
  which: string,
): [{ text: string; words: ReturnType<typeof nameWords> }, number] {
  const words = nameWords(text);
  return [{ text, words }, words.findIndex(({ start, end }) => text.slice(start, end) === which)];
}

test("what is done to persons, and what they do and have", () => {
  expect(isMourned(...at("We buried Bishop here", "Bishop"))).toBe(true);
  expect(isMourned(...at("the son of Old Harker", "Old"))).toBe(true);
  expect(isMourned(...at("We reached Bishop here", "Bishop"))).toBe(false);
  const [where, from] = at("Lovemore's laugh rang", "Lovemore");
  expect(isKin(where, from + 1)).toBe(true);
  const [dug, first] = at("Justice dug the grave", "Justice");
  expect(doesSomething(dug, first + 1)).toBe(true);
});

test("an office that is missed is a name only without another name behind it", () => {
  const [where, from] = at("We buried Bishop here", "Bishop");
  expect(isMissed(where, from, from + 1)).toBe(true);
  const [named, first] = at("We buried Bishop Anselm", "Bishop");
  expect(isMissed(named, first, first + 1)).toBe(false);
});
