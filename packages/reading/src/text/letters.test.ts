import { expect, test } from "vitest";
import { isCapitalAt, isLetterAt } from "./letters.ts";

const UNITS = Array.from({ length: 65536 }, (_, unit) => String.fromCharCode(unit));

test("every unit is a letter or a capital as Unicode says", () => {
  const letters = /\p{L}/u;
  const capitals = /\p{Lu}/u;
  expect(UNITS.filter((one) => isLetterAt(one, 0) !== letters.test(one))).toEqual([]);
  expect(UNITS.filter((one) => isCapitalAt(one, 0) !== capitals.test(one))).toEqual([]);
});

test("outside of a text nothing stands", () => {
  for (const at of [-1, 1])
    expect([isLetterAt("A", at), isCapitalAt("A", at)]).toEqual([false, false]);
});
