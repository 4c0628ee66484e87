import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function toldIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, phase }) => `${quote} ${phase}`);
}

test.each([
  "تعتزم الحكومة إرسال 600 جندي إلى منطقة العقبة.",
  "تخطط الوزارة لنشر 600 جندي.",
  "قررت الحكومة إرسال 600 جندي.",
  "قررت البلدية هدم 12 منزلاً.",
  "وافق القائد على قتل 12 أسيراً.",
])("whom somebody means to send is nowhere yet: %s", (text) => {
  expect(toldIn(text).filter((told) => told.endsWith("done"))).toEqual([]);
});

test.each([
  ["انهار المبنى، الأمر الذي أسفر عن إصابة 14 عاملاً.", ["14 done"]],
  ["قصفت المدفعية البلدة، الأمر الذي أدى إلى مقتل ستة مدنيين.", ["ستة done"]],
  ["اشتعل المخيم، وهو أمر أدى إلى نزوح 300 عائلة.", ["300 done"]],
  ["صدر الأمر بقتل ثلاثة أسرى.", []],
  ["لولا الأمر الذي أصدره القائد بقتل خمسة لانسحبوا.", []],
])("the matter that led to it is no order: %s", (text, found) => {
  expect(toldIn(text)).toEqual(found);
});

test.each([
  "كادت الشاحنة تتسبب بمقتل تسعة.",
  "كاد القصف يودي بحياة ثلاثة صحفيين.",
  "كاد انهيار السقف أن يؤدي إلى مقتل تسعة طلاب.",
  "كاد الحريق أن يودي بحياة ستة أطفال.",
  "كادت القذيفة أن تقتل أربعة عمال.",
  "لم يصل الإسعاف، الأمر الذي كاد يؤدي إلى وفاة خمسة جرحى.",
])("what nearly led to deaths killed nobody: %s", (text) => {
  expect(toldIn(text)).toEqual([]);
});

test("what nearly fell says nothing of another deed", () => {
  expect(toldIn("كاد المبنى ينهار، وأدى القصف إلى مقتل تسعة.")).toEqual(["تسعة done"]);
});

test("whom a government is about to send is planned", () => {
  expect(toldIn("تعتزم الحكومة إرسال 600 جندي إلى منطقة العقبة.")).toEqual(["600 planned"]);
});

test("whom an attack was meant to free is not free yet", () => {
  expect(toldIn("هاجم المسلحون السجن في الليل لتحرير 12 سجيناً.")).toEqual(["12 planned"]);
  expect(toldIn("تمكنوا من تحرير 12 سجيناً.")).toEqual(["12 done"]);
});

test("who is about to be sent by a decision is planned, by consent agreed", () => {
  expect(toldIn("قررت الحكومة إرسال 600 جندي إلى الحدود.")).toEqual(["600 planned"]);
  expect(toldIn("قرر الجيش نشر 600 جندي.")).toEqual(["600 planned"]);
  expect(toldIn("وافقت الحكومة على إرسال 600 جندي.")).toEqual(["600 agreed"]);
  expect(toldIn("قررت النيابة حبس 12 شخصاً.")).toEqual(["12 done"]);
});

test.each([
  "وفق سيناريو وضعته البلدية يُقتل 12 شخصاً في انهيار السد.",
  "بدا المشهد كأن 12 شخصاً قُتلوا.",
  "تصرفوا وكأن 12 شخصاً لم يُقتلوا.",
])("what is a scenario or only seems is nothing that happened: %s", (text) => {
  expect(toldIn(text)).toEqual([]);
});

test("what was, and what a story of the police tells, is", () => {
  expect(toldIn("كان 12 شخصاً قد قُتلوا.")).toEqual(["12 done"]);
  expect(toldIn("وفق رواية الشرطة قُتل 12 شخصاً.")).toEqual(["12 done"]);
});

test("who was sent, or is said to be sent, is counted", () => {
  expect(toldIn("نشر الجيش 600 جندي في المدينة.")).toEqual(["600 done"]);
  expect(toldIn("من المقرر إرسال 600 جندي إلى المنطقة.")).toEqual(["600 planned"]);
});

test.each([
  ["فشلت القوات في تحرير 22 مختطفاً.", []],
  ["أخفقت الشرطة في الإفراج عن تسعة رهائن.", []],
  ["لم تتمكن القوات من تحرير ستة رهائن.", []],
  ["لم تنجح الوساطة في إطلاق سراح 14 أسيراً.", []],
  ["نجحت القوات في تحرير 22 مختطفاً.", ["22 done"]],
  ["فشلت الهدنة بعد تحرير تسعة أسرى.", ["تسعة done"]],
  ["فشل الهجوم، وأُطلق سراح تسعة رهائن.", ["تسعة done"]],
])("whom they failed to free is not free: %s", (text, found) => {
  expect(toldIn(text)).toEqual(found);
});

test.each([
  ["فشلت الهدنة بعد مقتل تسعة مدنيين.", ["تسعة done"]],
  ["ألغت البلدية الحفل عقب إصابة سبعة عمال.", ["سبعة done"]],
  ["أجّلت الحكومة الانتخابات منذ نزوح 3000 عائلة.", ["3000 done"]],
  ["علّقت المدرسة الدروس إثر وفاة ثلاثة طلاب.", ["ثلاثة done"]],
  ["فشل المسلحون في خطف 12 مزارعاً.", []],
])("what failed or was put off after a deed leaves the deed: %s", (text, found) => {
  expect(toldIn(text).filter((told) => told.endsWith("done"))).toEqual(found);
});
