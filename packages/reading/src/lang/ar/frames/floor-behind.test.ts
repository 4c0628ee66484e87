import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function boundsIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ bound, low, high }) => `${bound} ${low ?? ""}-${high ?? ""}`,
  );
}

test.each([
  ["قتلت الشرطة 10 من مسلحي التنظيم على الأقل في محيط السجن.", "at-least 10-"],
  ["وقتل 20 من أفراد الأمن على الأقل في الهجوم.", "at-least 20-"],
  ["مقتل عشرين من عناصر قوات الأمن المحلية على الأقل.", "at-least 20-"],
  ["وأصيب ثلاثة من أفراد الطاقم الطبي على الأكثر.", "at-most -3"],
  ["قتل 15 شخصا من أهالي البلدة على الأقل.", "at-least 15-"],
  ["قتل 10 أشخاص، على الأقل، في طبرق.", "at-least 10-"],
  ["وأشارت إلى إصابة 10 أشخاص آخرين، على الأقل.", "at-least 10-"],
])("a bound behind the whole phrase of the counted is theirs: %s", (text, bound) => {
  expect(boundsIn(text)).toEqual([bound]);
});

test.each([
  "وقتل 12 في قصف استمر ساعتين على الأقل.",
  "قتل سبعة من عناصر الشرطة ودمرت القرية على الأقل جزئيا.",
  "قتل 14 من المدنيين في القصف على الطريق.",
  "قتل 15 جنديا كانوا في الموقع على الأقل.",
  "قتل 15 جنديا، على الأقل خمسة منهم ضباط.",
])("a bound of something else is not: %s", (text) => {
  expect(boundsIn(text)[0]).toMatch(/^exact/u);
});
