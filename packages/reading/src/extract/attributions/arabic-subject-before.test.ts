import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

test.each([
  ["وفي تقرير للشبكة ذكرت أن 12 قتلوا.", "تقرير للشبكة"],
  ["وفي بيان لوزارة الصحة ذكرت أن 12 قتلوا.", "وزارة الصحة"],
  ["وفي تقرير للشبكة ذكرت الوزارة أن 12 قتلوا.", "الوزارة"],
])("who made the paper speaks in it: %s", (text, expected) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  const [figure] = read({ report, text }).figures;
  expect(figure?.chain.at(-1)?.source).toBe(expected);
});

test.each([
  ["من جهة أخرى وثق التقرير مقتل 12 مدنياً في غريان.", "التقرير"],
  ["ومن جهة ثانية أكدت المنظمة مقتل 12 مدنياً في غريان.", "المنظمة"],
  ["وفي جهة أخرى من البلدة قالت الشرطة إن 12 شخصا قتلوا.", "الشرطة"],
  ["وقالت جهة أخرى إن 12 مدنياً قتلوا.", "جهة أخرى"],
  ["بدأ الفريق التحقيق في تقارير صحفية أفادت بمقتل 12 شخصاً.", "تقارير صحفية"],
  ["وصلت معلومات من جهة أمنية تفيد بمقتل 12 شخصا.", "جهة أمنية"],
])("another side speaks only where it is no turn of the talk: %s", (text, expected) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  const [figure] = read({ report, text }).figures;
  expect(figure?.chain.at(-1)?.source).toBe(expected);
});

test.each([
  ["وأوضح تقرير الشبكة الصادر اليوم أن 21 مدنيا قتلوا في غريان.", "تقرير الشبكة"],
  ["قالت جمعية المرفأ للإغاثة والتنمية إن 46 طفلا قتلوا.", "جمعية المرفأ للإغاثة والتنمية"],
  ["قال المركز التابع للوزارة إن 21 مدنيا قتلوا.", "المركز التابع للوزارة"],
])(
  "a name ends with what its body is for, and before when its paper came out: %s",
  (text, name) => {
    const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
    const [figure] = read({ report, text }).figures;
    expect(figure?.chain.at(-1)?.source).toBe(name);
  },
);

test.each([
  ["وزارة الصحة والسكان قالت إن 12 شخصا قتلوا.", "وزارة الصحة والسكان"],
  ["نفت وزارة الصحة والمستشفى أعلن أن 12 شخصا قتلوا.", "المستشفى"],
  ["صمتت وزارة الدفاع والمتمردون قالوا إنهم قتلوا 12 جنديا.", "المتمردون"],
])("a ministry has a second name only where it opens the sentence: %s", (text, name) => {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  const [figure] = read({ report, text }).figures;
  expect(figure?.chain.at(-1)?.source).toBe(name);
});

test.each([
  ["قالت القاهرة إن 12 جنديا قتلوا.", "egypt"],
  ["Kabul said 12 soldiers were killed.", "afghanistan"],
  ["قالت دمشق إن 12 جنديا قتلوا.", "damascus"],
])("a capital far from the war speaks for its state: %s", (text, id) => {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  const [figure] = read({ report, text }).figures;
  expect(figure?.chain.at(-1)?.source).toBe(id);
});

test("what is estimated is nobody who estimates it", () => {
  const text = "عدد النازحين في غريان يقدر بنحو 10,700 شخص.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }).attributions).toEqual([]);
});
