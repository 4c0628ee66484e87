import { expect, test } from "vitest";
import { isOfTitleLine } from "./lines.ts";
import { wordAt } from "../testing/word-at.ts";

test("a title has capitals in nearly every word, and a short sentence of names has its verb small and a full stop", () => {
  expect(isOfTitleLine(...wordAt("Three Dead After Clash Near Brant Bridge", "Brant"))).toBe(true);
  expect(isOfTitleLine(...wordAt("Quenby met Sorrel Dane and Imre Kolt there.", "Quenby"))).toBe(
    false,
  );
  expect(
    isOfTitleLine(...wordAt("They left Dunmarrow with Old Gebre, son of Tekle.", "Gebre")),
  ).toBe(false);
});
