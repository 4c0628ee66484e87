import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { analysers, languages } from "../../lang/languages.ts";
import { itemsOf } from "../../text/items.ts";
import { tokenize } from "../../text/token.ts";
import type { Quantity } from "../../text/item.ts";
import { scan } from "../rule.ts";

function numbersIn(raw: string, lang: "ar" | "en"): readonly Quantity[] {
  const items = itemsOf(raw, tokenize(raw), analysers.ar, analysers.en);
  const context = { raw, published: null, case: EMPTY_CASE };
  return scan(languages[lang].numbers, items, context).map(({ out }) => out);
}

const values = (raw: string, lang: "ar" | "en" = "ar"): readonly (number | null)[] =>
  numbersIn(raw, lang).map(({ low }) => low);

test.each([
  ["ثلاثة وخمسة", [3, 5]],
  ["عشرين وثلاثين", [20, 30]],
  ["ثلاثة وعشرون", [23]],
  ["مئة وأحد عشر", [111]],
  ["مئة وواحد وعشرين", [121]],
  ["ثلاثمئة وخمسة وأربعون ألفاً ومئتان", [345200]],
  ["ألفين و300", [2300]],
  ["مليون و200 ألف", [1200000]],
  ["3 آلاف", [3000]],
  ["خمسة عشر ألف", [15000]],
  ["ثلاث مئة", [300]],
  ["ثلاث مائة وستين", [360]],
  ["مليونين وخمسمئة ألف", [2500000]],
  ["مئتي", [200]],
  ["ألفي", [2000]],
  ["وست", []],
  ["أحد العناصر", []],
  ["سبعطعش", [17]],
  ["١٬٢٣٤", [1234]],
  ["۱۲", [12]],
  ["192.168.1.2", []],
  ["إس-300", []],
  ["الـ17", [17]],
  ["12\u00a0500", [12500]],
])("%s", (raw, expected) => {
  expect(values(raw)).toEqual(expected);
});

test.each([
  ["two hundred and thirty-five", [235]],
  ["a hundred", [100]],
  ["twenty-one thousand three hundred", [21300]],
  ["2.5 million", [2500000]],
  ["two dozen", [24]],
  ["one hundred twenty", [120]],
  ["five and six", [5, 6]],
  ["a dozen", [12]],
  ["half a million", [500000]],
  ["45K people", [45000]],
  ["20-odd people", [20]],
  ["a handful", [3]],
  ["few people", []],
  ["half of them", []],
  ["T-72", []],
  ["17th", []],
  ["1,250", [1250]],
])("%s", (raw, expected) => {
  expect(values(raw, "en")).toEqual(expected);
});

test("vague words are intervals that keep their word", () => {
  expect(numbersIn("عشرات الآلاف", "ar")).toMatchObject([
    { low: 20000, high: 99000, bound: "vague", word: "عشرات الآلاف" },
  ]);
  expect(numbersIn("several hundred", "en")).toMatchObject([
    { low: 300, high: 999, bound: "vague" },
  ]);
});

test("digits of every script read to the same number", () => {
  const scripts = [0x30, 0x660, 0x6f0];
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999 }),
      fc.constantFrom(...scripts),
      (value, zero) => {
        const raw = String(value).replace(/\d/gu, (digit) =>
          String.fromCharCode(zero + Number(digit)),
        );
        expect(values(raw)).toEqual([value]);
      },
    ),
  );
});

test("no input makes the machine throw or run on", () => {
  const word = fc.constantFrom(
    "ثلاثة",
    "و",
    "عشر",
    "ألف",
    "آلاف",
    "مئة",
    "20",
    "3.5",
    "مليون",
    "أحد",
    "نصف",
    "-",
    "،",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      for (const { low, high, start, end } of numbersIn(words.join(" "), "ar")) {
        expect(end).toBeGreaterThan(start);
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      }
    }),
  );
});
