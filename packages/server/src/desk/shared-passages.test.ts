import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedPassages } from "./shared-passages.ts";

const words = fc.array(
  fc.constantFrom("قُتل", "قتل", "عاملًا", "عاملا", "the", "Fire", "fire,", "12"),
  {
    maxLength: 40,
  },
);

test("what is shared is the same words on both sides, in order and apart", () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [here, there] = [a.join(" "), b.join(" ")];
      let last = 0;
      for (const shared of sharedPassages(here, there)) {
        expect(shared.here.start).toBeGreaterThanOrEqual(last);
        last = shared.here.end;
        const fold = (text: string): string => text.toLowerCase().replaceAll(/[\p{M},]/gu, "");
        expect(fold(here.slice(shared.here.start, shared.here.end))).toBe(
          fold(there.slice(shared.there.start, shared.there.end)),
        );
      }
    }),
  );
});

test("a copied sentence is found in another text, whatever its vowel signs", () => {
  const sentence = "أعلنت إدارة المستشفى مقتل أربعة عشر عاملًا في حريق المطحنة مساء الاثنين";
  const bare = "اعلنت ادارة المستشفى مقتل اربعة عشر عاملا في حريق المطحنة مساء الاثنين";
  const [here, there] = [`خبر آخر.\n${sentence}. انتهى`, `مقدمة طويلة هنا: «${bare}»، وأضافت`];
  const [only, ...more] = sharedPassages(here, there);
  expect(more).toEqual([]);
  expect(here.slice(only?.here.start, only?.here.end)).toBe(sentence);
  expect(there.slice(only?.there.start, only?.there.end)).toBe(bare);
});

test("a whole text is shared with itself, and short formulas with nothing", () => {
  const text = "The fire brigade said on Monday that nineteen workers were killed";
  expect(sharedPassages(text, text)).toHaveLength(1);
  expect(sharedPassages("said on Monday that five", "said on Monday that five")).toEqual([]);
});
