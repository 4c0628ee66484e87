import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { reader } from "../../read.ts";

const read = reader(EMPTY_CASE);

/** Who is made to speak, each with its source. */
function speakers(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).attributions.map(({ source }) => source);
}

test("a noun that is written like a verb says nothing", () => {
  expect(speakers("وشددت الحركة على أن سجل القوات خال تماماً من أي اعتداءات.")).toEqual(["الحركة"]);
  expect(speakers("قال الجيش إن سجل الحركة حافل بقتل 5 أشخاص.")).toEqual(["الجيش"]);
  expect(speakers("بعد أن سجلت الوزارة 5 وفيات، أغلقت المدرسة.")).toContain("الوزارة");
});

test("wounds are no surgeon", () => {
  expect(speakers("أصيب 12 عاملاً، ووصفت جراح 3 بالخطيرة و4 إصاباتهم متوسطة.")).toEqual([]);
  expect(speakers("أصيب 12 عاملاً، ووصف الطبيب جراح ثلاثة منهم بالخطيرة.")).toEqual(["الطبيب"]);
});

test("what is demanded in quotation marks does not speak", () => {
  expect(speakers('طالبت النقابة البلدية بـ "تحمل مسؤولياتها الكاملة في حماية الأهالي".')).toEqual([
    "النقابة",
  ]);
});

test("what came about is no part of who tells it, nor what a paper is like or his own pronoun", () => {
  expect(speakers("أكد سكان تعرض 3 منازل للقصف في طبرق.")).toEqual(["سكان"]);
  expect(speakers("أكد شهود تعرض المدينة للقصف ومقتل 3 أشخاص.")).toEqual(["شهود"]);
  expect(speakers("أشار بيان سابق لغرفة الطوارئ إلى أن 5 أطفال ماتوا.")).toEqual(["غرفة الطوارئ"]);
  expect(speakers("قال المتحدث باسم الجيش إننا ننفي قصف غريان.")).toEqual(["المتحدث باسم الجيش"]);
});
