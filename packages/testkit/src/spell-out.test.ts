import { expect, test } from "vitest";
import { cldrRules } from "./spell-out.fixture.ts";
import { spellOut } from "./spell-out.ts";

test("CLDR's rules are followed as CLDR's own examples have them", () => {
  const said = (set: string, value: number, lang: "ar" | "en" = "en"): string =>
    spellOut(cldrRules(lang), set, value);
  expect(said("%spellout-cardinal", 0)).toBe("zero");
  expect(said("%spellout-cardinal", 1_234)).toBe("one thousand two hundred thirty-four");
  expect(said("%spellout-cardinal-verbose", 100_016)).toBe("one hundred thousand and sixteen");
  expect(said("%spellout-cardinal", 2_000_021)).toBe("two million twenty-one");
  expect(said("%spellout-numbering", 121, "ar")).toBe("مائة وواحد وعشرون");
  expect(said("%spellout-numbering", 11_000, "ar")).toBe("إحدى عشر ألف");
  expect(() => said("%no-such-set", 1)).toThrow("%no-such-set");
});
