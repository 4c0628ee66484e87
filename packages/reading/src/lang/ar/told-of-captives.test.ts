import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function measures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["استقبلت الجماعة، الجمعة، 250 أسيراً بعد إطلاق سراحهم.", ["250 released"]],
  ["استقبلت الجماعة 250 أسيراً بعد إطلاق سراحهم.", ["250 released"]],
  ["استقبلت زليتن 40 أسيراً محرراً.", ["40 released"]],
  ["استقبل الأهالي 40 من الأسرى المحررين.", ["40 released"]],
  ["استقبلت زليتن 40 أسيراً.", ["40 other"]],
  ["وبين المحررين 12 أسيراً محكومين بالمؤبد.", ["12 released"]],
  ["نال 90 أسيراً حريتهم.", ["90 released"]],
  ["استعاد 90 أسيراً حريتهم.", ["90 released"]],
  ["استعاد الجيش 90 أسيراً فروا من السجن.", ["90 recaptured"]],
  ["وصلت دفعة تضم 90 أسيراً.", ["90 other"]],
  ["يضم المعسكر 90 أسيراً.", ["90 held"]],
  ["جرى إسقاط 25 أسيراً من القائمة.", ["25 other"]],
  ["سقط 12 قتيلاً و5 أسرى.", ["12 killed", "5 captured"]],
  ["وُقّع اتفاق للإفراج عن 887 أسيراً ومختطفاً.", ["887 released"]],
  ["رفض القائد الإفراج عن 10 أسرى.", ["10 held"]],
  ["أقدم السجناء على احتجاز 57 حارساً.", ["57 hostage"]],
  ["احتجاز اثنين من حراس السجن من قبل النزلاء.", ["اثنين hostage"]],
  ["بعد فرار السجناء احتجزت الشرطة 12 حارساً.", ["12 arrested"]],
  ["اتخذ السجناء 90 حارساً رهائن. وأفادت تقارير باحتجاز 90 حارساً.", ["90 hostage", "90 hostage"]],
])("what befell captives, and whom captives take: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["21 قتيلاً ومفقوداً بغرق المركب.", ["21 other"]],
  ["أوقع الهجوم 90 قتيلاً وجريحاً.", ["90 other"]],
  ["نحو 100 قتيل وجريح سقطوا في العملية.", ["100 other"]],
  ["9 ضحايا و15 مصاباً في انهيار المبنى.", ["9 killed", "15 wounded"]],
])("one number over two outcomes, two numbers with one each: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["قُتل 40 شخصاً ولم ينج منهم إلا شخص واحد.", ["40 killed", "شخص واحد other"]],
  ["لقي 40 شخصاً حتفهم ولم ينج من بينهم إلا شخص واحد.", ["40 killed", "شخص واحد other"]],
  ["أصيب 40 شخصاً ونجا منهم ثلاثة أشخاص.", ["40 wounded", "ثلاثة other"]],
])("who came through is no part of the dead: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["أدى انهيار منجم ذهب إلى احتجاز 18 عاملاً تحت الأرض.", ["18 other"]],
  ["احتجزت الشرطة 18 عاملاً في المنجم.", ["18 arrested"]],
  ["تمكن خمسون تلميذاً من الفرار من خاطفيهم.", ["خمسون escaped"]],
  ["تمكنت القوات من قتل عدد (3) من العناصر المسلحة.", ["3 killed"]],
])("who is shut in, who gets away from those who took him: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});
