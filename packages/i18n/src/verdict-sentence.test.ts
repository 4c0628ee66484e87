import { expect, test } from "vitest";
import { MISSING_FACTS, REASONS, VERDICTS } from "@tarjih/reading";
import { verdictSentence } from "./verdict-sentence.ts";

test("every verdict and reason has words in both languages", () => {
  for (const verdict of VERDICTS) {
    for (const reason of REASONS) {
      const [ar, en] = [
        verdictSentence("ar", verdict, reason),
        verdictSentence("en", verdict, reason),
      ];
      expect(ar).toMatch(/[\u0600-\u06ff]/);
      expect(en).toMatch(/[a-z]/);
    }
  }
});

test("an undetermined pair names the missing fact", () => {
  for (const missing of MISSING_FACTS) {
    expect(verdictSentence("en", "undetermined", "group", missing)).toMatch(/^A conflict unless/);
    expect(verdictSentence("ar", "undetermined", "group", missing)).toMatch(/^تعارض، إلا/);
  }
});
