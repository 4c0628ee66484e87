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

const fusedOnes = "واحد اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة".split(" ");

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
  ["12\u2009500\u2009000", [12500000]],
  ["12\u202f500", [12500]],
  ["1 234 567 نازحاً", [1234567]],
  ["12 500 نازح", [12500]],
  ["المادة 12 500 سجين", [12, 500]],
  ["+1 222 222 2222", []],
  ["1.234.567", [1234567]],
  ["١،٢٣٤،٥٦٧", [1234567]],
  ["١ ، ٢٣٤", [1, 234]],
  ["2،5 مليون", [2500000]],
  ["12،220,13", [12220.13]],
  ["۱۲٬۵۰۰", [12500]],
  ["٣٫٥", [3.5]],
  ["مائة وستة عشر", [116]],
  ["صفر", [0]],
  ["في صفر", []],
  ["17 صفر", [17]],
  ["أي واحد", []],
  ["كل واحد منهم", []],
  ["3 مئة و21", [321]],
  ["4 آلاف 3 مئة و21", [4321]],
  ["مئة ألف", [100000]],
  ["ألف مليار", [1000, 1000000000]],
  ["120 ألفاً و500", [120500]],
  ["مليون و300", [1000300]],
  ["عشرون و300", [20, 300]],
  ["ألفا رجل", [2000]],
  ["20 ألفا", [20000]],
  ["بلغ ألفا", [1000]],
  ["مليونا نازح", [2000000]],
  ["ثلاثة ونصف مليون", [3500000]],
  ["2 ونصف مليون", [2500000]],
  ["مليون ونصف", [1500000]],
  ["خمسة ملايين وربع", [5250000]],
  ["ثلاثة أرباع مليون", [750000]],
  ["دزينة", [12]],
  ["نصف دزينة", [6]],
  ["ثلاث دزينات", [36]],
  ["ثلاث مئة ودزينتين", [324]],
  ["خمسة أثمان", [0.625]],
  ["عشرون وثلاثة أخماس", [20.6]],
  ["مئة وثلاثة أرباع", [100.75]],
  ["ثلثا السجناء", [2 / 3]],
  ["خمس المدينة", [0.2]],
  ["خمس طالبات", [5]],
  ["ثمن الخبز", []],
  ["الأربعاء والخميس", []],
  ["عشيرة العشائر", []],
  ["تِسعةَ عَشَرَ", [19]],
  ["ثَلاثُمِئَةٍ وخَمسونَ", [350]],
  ["قتل20", [20]],
  ["شاهد136", []],
  ["https://example.org/20/killed-30", []],
  // dialects
  ["إحدعشر", [11]],
  ["حدعش", [11]],
  ["اطناعش", [12]],
  ["تلتطعش", [13]],
  ["أربعتاشر", [14]],
  ["خمسطاش", [15]],
  ["ستعشر", [16]],
  ["تمنطعش", [18]],
  ["تلاتة", [3]],
  ["تلات رجال", [3]],
  ["عشره", [10]],
  ["ميتين", [200]],
  ["تلتمية وخمسين", [350]],
  ["خمسميت نفر", [500]],
  ["خمس تلاف", [5000]],
  ["خمستلاف", [5000]],
  ["تلاف", []],
  // missing spaces
  ["خمسةعشر", [15]],
  ["خمسةوعشرين", [25]],
  ["مئة وخمسةوعشرين ألفاً", [125000]],
  ["17عاماً", [17]],
  // stretched
  ["خمسووون", [50]],
  ["ميييية", [100]],
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
  ["half of them", [0.5]],
  ["T-72", []],
  ["17th", []],
  ["1,250", [1250]],
  ["twelve hundred", [1200]],
  ["15 hundred", [1500]],
  ["two-hundred", [200]],
  ["a hundred and one", [101]],
  ["one thousand and one", [1001]],
  ["two million, three", [2000000, 3]],
  ["two and a half million", [2500000]],
  ["a million and a half", [1500000]],
  ["two-and-a-half", [2.5]],
  ["half a dozen", [6]],
  ["three score", [60]],
  ["a score of 2-1", [2, 1]],
  ["two dozen hundred", [24, 100]],
  ["zero casualties", [0]],
  ["ground zero", []],
  ["zero-tolerance", []],
  ["two-thirds", [2 / 3]],
  ["three quarters", [0.75]],
  ["one fifth of", [0.2]],
  ["third parties", []],
  ["2.5mn people", [2500000]],
  ["3bn dinars", [3000000000]],
  ["2m people", [2000000]],
  ["a 5m wall", []],
  ["30-plus people", [30]],
  ["a 50-strong unit", [50]],
  ["F16", []],
  ["M-16", []],
  ["1 234 567 people", [1234567]],
  ["12 500 people", [12500]],
  ["On March 12 500 people", [12, 500]],
  ["one trillion", [1e12]],
  ["see https://example.org/a/20?page=30 now", []],
])("%s", (raw, expected) => {
  expect(values(raw, "en")).toEqual(expected);
});

test("every number between 21 and 99 may be written in one word", () => {
  const tens = "عشرين ثلاثين أربعين خمسين ستين سبعين ثمانين تسعين".split(" ");
  for (const [t, ten] of tens.entries())
    for (const [u, one] of fusedOnes.entries())
      expect(values(`${one}و${ten}`)).toEqual([(t + 2) * 10 + u + 1]);
});

test("a stretched vague word keeps its word", () => {
  expect(numbersIn("العشراااات", "ar")).toMatchObject([{ low: 20, high: 99, word: "العشراااات" }]);
});

test("vague words are intervals that keep their word", () => {
  expect(numbersIn("عشرات الآلاف", "ar")).toMatchObject([
    { low: 20000, high: 99000, bound: "vague", word: "عشرات الآلاف" },
  ]);
  const intervals: readonly (readonly [string, number, number])[] = [
    ["several hundred", 300, 999],
    ["several dozen", 36, 108],
    ["a few thousand", 3000, 9999],
    ["a couple of hundred", 200, 399],
    ["scores", 40, 99],
    ["tens of thousands", 20000, 99000],
    ["hundreds of millions", 2e8, 999e6],
    ["dozens and dozens", 20, 99],
  ];
  for (const [text, low, high] of intervals)
    expect(numbersIn(text, "en"), text).toMatchObject([{ low, high, bound: "vague" }]);
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
