import { expect, test } from "vitest";
import { isInCompany, isInListOfPersons } from "./latin-company.ts";
import { nameWords } from "./name-words.ts";

function at(
  text: string,
  which: string,
): [{ text: string; words: ReturnType<typeof nameWords> }, number] {
  const words = nameWords(text);
  return [{ text, words }, words.findIndex(({ start, end }) => text.slice(start, end) === which)];
}

test("capitals by themselves behind a noun of persons are a list of names", () => {
  expect(isInListOfPersons(...at("her two girls, Charity and Sunday.", "Sunday"))).toBe(true);
  expect(isInListOfPersons(...at("neighbours Jun and Marisol had left", "Jun"))).toBe(true);
  expect(isInListOfPersons(...at("two buses, Charity and Sunday.", "Charity"))).toBe(false);
  expect(isInListOfPersons(...at("three girls, Monday said.", "Monday"))).toBe(false);
});

test("an age behind it and quotation marks behind a source are company", () => {
  expect(isInCompany(...at("Gale, 8 M, burns", "Gale"))).toBe(true);
  expect(isInCompany(...at("Informant “Magpie” confirms", "Magpie"))).toBe(true);
  expect(isInCompany(...at("Gale force winds", "Gale"))).toBe(false);
});
