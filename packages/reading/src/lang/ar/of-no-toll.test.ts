import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function measures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["كان السجن، الذي صُمم لـ350 نزيلاً، يضم 912 سجيناً.", ["912 held"]],
  ["يضم السجن المشيّد لاستيعاب 400 نزيل نحو 1100 سجين.", ["1100 held"]],
  ["بُني السجن ليستوعب 500 نزيل وفر منه سبعة.", ["سبعة escaped"]],
  ["تعرض المبنى لثلاث ضربات.", ["ثلاث strikes"]],
  ["أُعد تقرير عن مقتل 40 أسيراً.", ["40 killed"]],
])("for how many a house was built, nobody is held by it: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["قُتل مدرس أمام منزله في طبرق.", ["مدرس killed"]],
  ["قُتل إمام المسجد في طبرق.", ["إمام killed"]],
  ["واغتيل ستة منهم أمام بيوتهم.", ["ستة killed"]],
  ["سقط خمسة أمام المخبز.", ["خمسة killed"]],
])("before a house stands no imam: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["عاد جندي أُسر في معارك 2027 إلى غريان.", []],
  ["قُتل في الحادث ثلاثون عام 2028.", ["ثلاثون killed"]],
  ["قُتل أربعة ووُلد ثلاثة.", ["أربعة killed"]],
  ["عُلقت الدراسة في 62 مدرسة آيلة للسقوط يدرس فيها 21 ألف تلميذ.", ["21 ألف other"]],
  ["بلغ عدد الجرحى في المواقع الثلاثة تسعين.", ["تسعين wounded"]],
  ["قُتل 48 شخصاً، 33 منهم تجاوزوا السبعين.", ["48 killed", "33 killed"]],
  ["تجاوز عدد القتلى السبعين.", ["السبعين killed"]],
])("a year, a birth, a ruin to come and an age are no toll: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});
