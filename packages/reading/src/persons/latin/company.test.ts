import { expect, test } from "vitest";
import { isInCompany, isInListOfPersons } from "./company.ts";
import { wordAt } from "../testing/word-at.ts";

test("capitals by themselves behind a noun of persons are a list of names", () => {
  expect(isInListOfPersons(...wordAt("her two girls, Charity and Sunday.", "Sunday"))).toBe(true);
  expect(isInListOfPersons(...wordAt("neighbours Jun and Marisol had left", "Jun"))).toBe(true);
  expect(isInListOfPersons(...wordAt("two buses, Charity and Sunday.", "Charity"))).toBe(false);
  expect(isInListOfPersons(...wordAt("three girls, Monday said.", "Monday"))).toBe(false);
});

test("an age behind it and quotation marks behind a source are company", () => {
  expect(isInCompany(...wordAt("Gale, 8 M, burns", "Gale"))).toBe(true);
  expect(isInCompany(...wordAt("Informant “Magpie” confirms", "Magpie"))).toBe(true);
  expect(isInCompany(...wordAt("Gale force winds", "Gale"))).toBe(false);
});
