import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function places(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, place }) => `${quote} ${place ?? "-"}`);
}

test.each([
  [
    "وفي مدينة طبرق شرق البلاد قال المرصد إن أربعة عمال لقوا مصرعهم وأصيب 20 آخرون.",
    ["أربعة tobruk", "20 tobruk"],
  ],
  ["وفي بلدة زليتن بغرب ليبيا ، أفادت مصادر محلية بمقتل 7 أشخاص.", ["7 zliten"]],
  ["وفي بلدة زليتن بغرب ليبيا، قتل 7 أشخاص.", ["7 zliten"]],
  // where it was said, where she speaks, its own place, and what is told besides
  ["وفي طبرق، قالت المنظمة إن 30 شخصا قتلوا.", ["30 -"]],
  ["وفي مدينة طبرق، قالت نازحة إن سبعة أشخاص قتلوا.", ["سبعة -"]],
  ["وفي مدينة طبرق قالت الوزارة إن أربعة عمال قتلوا في بلدة زليتن.", ["أربعة zliten"]],
  [
    "وفي مدينة طبرق قال المرصد إن أربعة عمال قتلوا، مشيرا إلى أن حصيلة الحرب بلغت 900 قتيل.",
    ["أربعة tobruk", "900 -"],
  ],
])("an area that opens an Arabic sentence is that of what is reported: %s", (text, expected) => {
  expect(places(text)).toEqual(expected);
});
