import { expect, test } from "vitest";
import { spellings } from "./spelled.ts";

test("a pattern spells the words that it matches, and no others", () => {
  expect(spellings("قد")).toEqual(["قد"]);
  expect(spellings("[وف]?قد").toSorted()).toEqual(["فقد", "قد", "وقد"]);
  expect(spellings("have|has")).toEqual(["have", "has"]);
  expect(spellings("funerals?|wake")).toEqual(["funerals", "funeral", "wake"]);
  const pattern = "[وف]?(?:ال)?(?:تابع|موال)(?:ه|ي(?:ن|ه)?)?";
  const words = spellings(pattern);
  expect(words).toHaveLength(3 * 2 * 2 * 5);
  for (const word of words) expect(word).toMatch(new RegExp(`^(?:${pattern})$`, "u"));
});

test("what goes on without end, or is not closed, is spelled by nobody", () => {
  for (const pattern of ["و+", "(?:و|ف", "و)", "\\p{L}", "^قد", "[a-z]"])
    expect(() => spellings(pattern)).toThrow(TypeError);
});
