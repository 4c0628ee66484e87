import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );
}

test.each([
  ["وأصيب 3 عناصر من الدفاع المدني.", ["3 wounded aid-workers"]],
  ["قُتل عنصران من الدفاع المدني.", ["عنصران killed aid-workers"]],
  ["قُتل عنصر من الشرطة.", ["عنصر killed police"]],
  ["مقتل عنصر أمن في القصف.", ["عنصر killed security"]],
  ["أصيب 3 عناصر في المعركة.", ["3 wounded fighters"]],
  ["مقتل أربعة من منتسبي الشرطة.", ["أربعة killed police"]],
  ["وأوضح أن عدد قتلى الشرطة ارتفع إلى 11.", ["11 killed police"]],
  ["وأوضح أن عدد شهداء الحرس ارتفع إلى 11.", ["11 killed guards"]],
  ["ارتفع عدد شهداء القصف إلى 11.", ["11 killed unknown"]],
  ["مقتل خمسة من عناصر إدارة السجن.", ["خمسة killed guards"]],
  ["مقتل خمسة من أفراد حرس الحدود.", ["خمسة killed guards"]],
  ["قُتل خمسة عناصر من حرس السجن.", ["خمسة killed guards"]],
  ["قُتل خمسة من عناصر حرس السهول.", ["خمسة killed حرس السهول"]],
  ["أصيب 12 شخصاً، ثمانية منهم من عناصر الشرطة.", ["12 wounded unknown", "ثمانية wounded police"]],
  ["أُفرج عن 40 أسيراً، ثمانية منهم من النساء.", ["40 released captives", "ثمانية released women"]],
])("a member is of the force behind him: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "أطلقت الحركة 30 صاروخاً، اعتُرض 25 منها وسقط 5 في مناطق مفتوحة.",
    ["30 other missiles", "25 other missiles", "5 other missiles"],
  ],
  ["أطلقت 30 قذيفة، سقطت 12 منها على السوق.", ["30 other bombs", "12 other bombs"]],
  ["أسقطت الدفاعات 12 من أصل 15 مسيرة.", ["12 destroyed drones", "15 other drones"]],
])("what falls of missiles is nobody who died: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
