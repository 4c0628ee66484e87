import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function groups(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? ("ar" as const) : ("en" as const);
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map(({ quote, group }) => `${quote} ${group}`);
}

test.each([
  [
    "Civilian casualties stand at six killed and nine injured.",
    ["six civilians", "nine civilians"],
  ],
  ["Casualties among children: 3 killed and 4 injured.", ["3 children", "4 children"]],
  [
    "Military casualties on Monday amount to four dead and 11 wounded.",
    ["four soldiers", "11 soldiers"],
  ],
  ["Casualties in the ranks of the police: 3 killed, 14 wounded.", ["3 police", "14 police"]],
  ["Civilian casualties, mostly women, reached 40 dead.", ["40 civilians"]],
  [
    "Civilian casualties, most of them children, stood at 31 killed and 60 wounded.",
    ["31 civilians", "60 civilians"],
  ],
  ["Civilian deaths stood at seven.", ["seven civilians"]],
  ["Military deaths rose to 12.", ["12 soldiers"]],
  ["Civilian harm: 4 killed, 11 injured.", ["4 civilians", "11 civilians"]],
  ["بلغت الخسائر في صفوف المدنيين ستة قتلى وتسعة جرحى.", ["ستة civilians", "تسعة civilians"]],
  ["الضحايا المدنيون: ستة قتلى وتسعة جرحى.", ["ستة civilians", "تسعة civilians"]],
  ["الضحايا المدنيون تسعة قتلى، ومن الجيش أربعة قتلى.", ["تسعة civilians", "أربعة unknown"]],
  ["الضحايا من المدنيين 12 قتيلاً، ومن العسكريين سبعة قتلى.", ["12 civilians", "سبعة unknown"]],
  [
    "قال المدير إن حصيلة القتلى والجرحى من موظفي الدائرة بلغت ثمانية قتلى و14 جريحاً.",
    ["ثمانية staff", "14 staff"],
  ],
  ["بلغت حصيلة القتلى من عناصر الشرطة ثمانية قتلى و14 جريحاً.", ["ثمانية police", "14 police"]],
])("whose casualties they are is told once: %s", (text, found) => {
  expect(groups(text)).toEqual(found);
});

test.each([
  ["Casualties stand at six killed and nine injured.", ["six unknown", "nine unknown"]],
  // another head stands before the number
  ["أوقع القصف ضحايا بين المدنيين، وبلغ مجموع القتلى 14 قتيلاً.", ["14 unknown"]],
  ["The raid caused civilian casualties, and the death toll stands at 14.", ["14 unknown"]],
  ["Civilian casualties rose, the clinic said. Six were killed.", ["Six unknown"]],
  [
    "There were no civilian casualties, the army said, adding that 14 were killed in the tunnel.",
    ["14 unknown"],
  ],
  ["Civilian casualties are feared after 12 were killed.", ["12 unknown"]],
  ["بلغت حصيلة القتلى من عناصر الشرطة ثمانية، وأصيب 14 شخصاً.", ["ثمانية police", "14 unknown"]],
  [
    "بلغ عدد القتلى من الموظفين ثمانية قتلى، فيما بلغ عدد الجرحى 14 جريحاً.",
    ["ثمانية staff", "14 unknown"],
  ],
  ["Without civilian casualties, the raid left nine dead.", ["nine unknown"]],
  ["Civilian casualties were feared when 12 soldiers were killed.", ["12 soldiers"]],
])("a number of its own people, and one of another sentence, is not: %s", (text, found) => {
  expect(groups(text)).toEqual(found);
});
