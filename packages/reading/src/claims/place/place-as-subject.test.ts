import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function placesIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ measure, low, place }) => `${measure} ${low ?? ""} ${place ?? "-"}`,
  );
}

test.each([
  ["سجّلت طبرق 21 قتيلاً وغريان 38 قتيلاً.", ["killed 21 tobruk", "killed 38 gharyan"]],
  ["وشهدت غريان مقتل 38 شخصاً.", ["killed 38 gharyan"]],
  [
    "كانت طبرق الأكثر تضرراً إذ سقط 21 قتيلاً، تلتها غريان حيث قُتل 38 شخصاً وأصيب 85 آخرون.",
    ["killed 21 tobruk", "killed 38 gharyan", "wounded 85 gharyan"],
  ],
  [
    "تصدرت طبرق القائمة بـ21 قتيلاً، ثم مدينة غريان بـ38 قتيلاً.",
    ["killed 21 tobruk", "killed 38 gharyan"],
  ],
])("a place with a verb of its own limits what is told of it: %s", (text, told) => {
  expect(placesIn(text)).toEqual(told);
});

test.each([
  ["قالت طبرق إن 21 شخصاً قُتلوا.", ["killed 21 -"]],
  ["شهدت غريان هدوءاً، وقُتل 21 شخصاً.", ["killed 21 -"]],
])("a place that is told of otherwise does not: %s", (text, told) => {
  expect(placesIn(text)).toEqual(told);
});

test.each([
  ["قُتل في طبرق 21 شخصاً وفي غريان 38 شخصاً.", ["killed 21 tobruk", "killed 38 gharyan"]],
  ["سقط في طبرق 21 قتيلاً وفي غريان 38 قتيلاً.", ["killed 21 tobruk", "killed 38 gharyan"]],
  ["قُتل 21 شخصاً في طبرق وفي غريان.", ["killed 21 -"]],
])("the place of the next number limits no number before: %s", (text, told) => {
  expect(placesIn(text)).toEqual(told);
});
