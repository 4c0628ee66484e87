import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function groups(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, group }) => `${quote} ${group}`);
}

test.each([
  ["ومن المدنيين قُتل 36 شخصاً.", "36 civilians"],
  ["ومن بين الأطفال قُتل 12.", "12 children"],
  ["قُتل 90، ومن الصحفيين أصيب ثلاثة.", "ثلاثة journalists"],
  ["ومن المدينة نزح 300 شخص.", "300 unknown"],
  ["نجا كثير من المدنيين وقُتل 36 شخصاً.", "36 unknown"],
])("who is counted may open the clause: %s", (text, expected) => {
  expect(groups(text)).toContain(expected);
});

test("individuals beside conscripts are of the ranks", () => {
  expect(groups("قُتل 34 ضابطاً و32 فرداً ومجنداً.")).toEqual(["34 officers", "32 soldiers"]);
  expect(groups("قُتل 34 ضابطاً و32 فرداً من أهالي البلدة.").at(-1)).not.toBe("32 soldiers");
});
