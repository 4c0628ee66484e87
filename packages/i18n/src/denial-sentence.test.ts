import { expect, test } from "vitest";
import { verdictSentence } from "./verdict-sentence.ts";

test("what is said of a denial speaks of denying, in both languages", () => {
  const said = (lang: "ar" | "en"): readonly string[] => [
    verdictSentence(lang, "same", "denial"),
    verdictSentence(lang, "compatible", "denial"),
    verdictSentence(lang, "undetermined", "denial", "as-of"),
    verdictSentence(lang, "undetermined", "denial", "denied"),
  ];
  for (const sentence of said("en")) expect(sentence).toMatch(/denied|is not so/);
  for (const sentence of said("ar")) expect(sentence).toMatch(/ينفي|نُفي|المنفيّ/);
});
