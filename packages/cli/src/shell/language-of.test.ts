import { expect, test } from "vitest";
import { languageOf } from "./language-of.ts";

test("finds the language in both spellings, else English", () => {
  expect(languageOf(["weigh", "x", "--lang", "ar"])).toBe("ar");
  expect(languageOf(["--lang=ar", "read"])).toBe("ar");
  expect(languageOf(["weigh", "x"])).toBe("en");
  expect(languageOf(["weigh", "--lang", "fr"])).toBe("en");
});

test("a file may be called --lang", () => {
  expect(languageOf(["read", "--", "--lang", "ar"])).toBe("en");
});
