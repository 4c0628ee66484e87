import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function measures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["أُطلق سراح 14 جندياً ضمن صفقة تبادل مع الحركة.", ["14 exchanged"]],
  ["تمكنت الحكومة من تحرير 75 من جنودها في صفقة تبادل.", ["75 exchanged"]],
  ["أطلقت الحركة سراح عشرة جنود مقابل 30 سجيناً.", ["عشرة exchanged", "30 exchanged"]],
  [
    "أفرجت الجبهة عن 14 من الجنود مقابل إخلاء سبيل 60 من سجنائها.",
    ["14 exchanged", "60 exchanged"],
  ],
  ["تسلمت الجبهة 18 أسيراً وسلّمت 9.", ["18 exchanged", "9 exchanged"]],
  ["خرج بموجب الصفقة 60 معتقلاً.", ["60 exchanged"]],
])("whoever is let go against others is exchanged: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  ["تبادل الطرفان إطلاق النار ثم أُفرج عن 12 رهينة.", ["12 released"]],
  ["أُفرج عن 12 صياداً دون مقابل.", ["12 released"]],
  ["أُفرج عن 12 صياداً مقابل 300 ألف دولار.", ["12 released"]],
  ["اضطرت إلى إطلاق 17 أسيراً مقابل إطلاق سراح 90 سجيناً.", ["17 released", "90 released"]],
  ["أُفرج عن 20 سجيناً بعفو، وتبادل الطرفان 40 أسيراً.", ["20 released", "40 exchanged"]],
])(
  "who is let go for money, for nothing or beside an exchange is released: %s",
  (text, expected) => {
    expect(measures(text)).toEqual(expected);
  },
);

test("what a side lost of its own men is dead, and who is lost without an object is missing", () => {
  expect(measures("فقد الجيش سبعة من جنوده في المعركة.")).toEqual(["سبعة killed"]);
  expect(measures("قالت الصحيفة إن 15 صياداً فُقدوا.")).toEqual(["15 missing"]);
  expect(measures("قال إن 20 مسلحاً أسروهم ليلاً.")).not.toContain("20 captured");
});
