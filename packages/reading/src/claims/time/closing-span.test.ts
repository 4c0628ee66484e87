import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function times(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "ar" as const,
    length: text.length,
    published: "2031-04-15",
  };
  return read({ report, text }).figures.map(
    ({ quote, happened }) => `${quote} ${happened?.start ?? "-"} ${happened?.how ?? "-"}`,
  );
}

test.each([
  [
    "قتل الجيش 9 عمال، وجرح 17 آخرين، فيما احتجز 5 آخرين، خلال الشهر الماضي.",
    ["9 2031-03-01 over", "17 2031-03-01 over", "5 2031-03-01 over"],
  ],
  [
    "لقي 36 شخصاً حتفهم وأصيب 163 آخرون، خلال الفترة الممتدة من 2 إلى 8 نيسان 2031.",
    ["36 2031-04-02 over", "163 2031-04-02 over"],
  ],
  ["قتل 12 شخصاً خلال الفترة من 2 إلى 8 نيسان.", ["12 2031-04-02 over"]],
  // a day of its own, another speaker's clause, and more behind the time
  ["قتل 12 شخصاً أمس، وأصيب 30، خلال الشهر الماضي.", ["12 2031-04-14 on", "30 2031-03-01 over"]],
  [
    "قال إن 12 شخصاً قتلوا، مشيراً إلى أن 400 أصيبوا، خلال الشهر الماضي.",
    ["12 - -", "400 2031-03-01 over"],
  ],
  ["قتل 12 شخصاً في هجوم، وخلال أيار هدأت الجبهة.", ["12 - -"]],
])("a time that closes a sentence behind a comma is of all its numbers: %s", (text, expected) => {
  expect(times(text)).toEqual(expected);
});
