import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function modes(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, mode }) => `${quote} ${mode}`);
}

test.each([
  ["ارتفعت الحصيلة إلى 17 قتيلاً بعد انتشال ست جثث.", ["17 total", "ست new"]],
  ["ارتفاع الحصيلة إلى 17 قتيلاً بعد أن لفظ البحر ست جثث.", ["17 total", "ست new"]],
  ["ارتفاع الحصيلة بعد القصف إلى 17 قتيلاً.", ["17 total"]],
  ["بلغت الحصيلة 17 قتيلاً بعد يومين من القصف و30 جريحاً.", ["17 total", "30 total"]],
  ["ارتفع عدد الشهداء إلى 12 بعد قصف مدرسة وإصابة 30.", ["12 total", "30 total"]],
])("what a toll rose by, behind the toll, is new: %s", (text, expected) => {
  expect(modes(text)).toEqual(expected);
});

test.each([
  ["بلغ عدد القتلى 77 شهيداً بمعدل 3 أشخاص يستشهدون يومياً.", ["77 total", "3 rate"]],
  [
    "قُتل 740 مدنياً، من بينهم 120 طفلاً (بمعدل طفل يومياً)، و95 سيدة.",
    ["740 unknown", "120 part", "95 part"],
  ],
  ["قُتل 12 مدنياً يومياً.", ["12 rate"]],
])("how many a day is told behind a sum, which is none: %s", (text, expected) => {
  expect(modes(text)).toEqual(expected);
});

function phases(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "ar" as const,
    length: text.length,
    published: "2031-04-15",
  };
  return read({ report, text }).figures.map(({ quote, phase }) => `${quote} ${phase}`);
}

test.each([
  ["جرى توقيع اتفاق بين الحكومة والجبهة للإفراج عن 87 أسيراً.", ["87 agreed"]],
  ["وقعت الحكومة والجبهة اتفاقاً للإفراج عن 87 أسيراً.", ["87 agreed"]],
  ["جرى الإفراج عن 20 أسيراً تنفيذاً للاتفاق.", ["20 done"]],
  ["سيجري غداً تبادل 20 أسيراً.", ["20 announced"]],
  ["جرى أمس تبادل 20 أسيراً.", ["20 done"]],
])("what an agreement is for, or tomorrow's swap, has not been done: %s", (text, expected) => {
  expect(phases(text)).toEqual(expected);
});

test.each([
  ["كان هدف الهجوم تهريب القادة، حيث تحدث نائب عن فرار 50 سجيناً من السجن.", "50 done"],
  ["وكان هدف الهجوم تهريب القادة، وتحدث نائب عن فرار 50 سجيناً من السجن.", "50 done"],
  ["هدف الحملة كما قال الوزير هو اعتقال 40 مطلوباً.", "40 planned"],
])("what another clause tells was no aim: %s", (text, expected) => {
  expect(phases(text)).toEqual([expected]);
});
