import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, place }) => `${quote} ${place ?? "-"}`);
}

test.each([
  [
    "قال النادي إن ستة عمال اعتقلوا من مدينة طبرق، فيما اعتقلت الشرطة ثلاثة شبان آخرين من بلدة زليتن.",
    ["ستة tobruk", "ثلاثة zliten"],
  ],
  ["خطف مسلحون أربعة عمال من بلدة زليتن.", ["أربعة zliten"]],
  // where it was done is told, from both, and where they were born or came from
  ["اعتقلت الشرطة في غريان خمسة شبان من مدينة طبرق.", ["خمسة gharyan"]],
  ["اعتقلت الشرطة 8 أشخاص من طبرق وغريان.", ["8 -"]],
  ["وقال إن 3 شبان من مدينة غريان تعرضوا للاختطاف على الطريق.", ["3 -"]],
  ["خطف مسلحون ثلاثة شبان من بلدة غريان تعرضوا لاحقا للتعذيب.", ["ثلاثة gharyan"]],
  ["اعتقلت الشرطة 8 عمال من السودان.", ["8 -"]],
  ["اعتقلت الشرطة 8 أشخاص قادمين من مدينة غريان.", ["8 -"]],
  ["اعتقلت الشرطة 12 شخصا بالقرب من مدينة غريان.", ["12 -"]],
])("people are seized where they are taken from: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});
