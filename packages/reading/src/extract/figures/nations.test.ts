import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function modes(text: string, lang: "en" | "ar"): readonly string[] {
  const report = { ...EMPTY_REPORT, lang, length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(({ low, mode }) => `${low} ${mode}`);
}

test.each([
  [
    "Seven Tarvians, six Selvans and three Olmans died in the fire.",
    ["7 part", "6 part", "3 part"],
  ],
  ["Six Selvans and three Olmans died in the fire.", ["6 unknown", "3 unknown"]],
  [
    "Four nurses, three porters and two drivers were killed.",
    ["4 unknown", "3 unknown", "2 unknown"],
  ],
])("a toll told nation by nation is told in parts: %s", (text, told) => {
  expect(modes(text, "en")).toEqual(told);
});

test.each([
  ["وتأكد مقتل ثلاثة طارفيين وستة سلفيين وسبعة عولميين.", ["3 part", "6 part", "7 part"]],
  ["قتل ثلاثة مدنيين وأربعة مسعفين وخمسة جنود.", ["3 unknown", "4 unknown", "5 unknown"]],
])("in Arabic: %s", (text, told) => {
  expect(modes(text, "ar")).toEqual(told);
});

test("the noun behind two numbers is of both", () => {
  const groups = (text: string): readonly string[] => {
    const report = { ...EMPTY_REPORT, lang: "en" as const, length: text.length };
    return read({ report, text }, EMPTY_CASE).figures.map(({ low, group }) => `${low} ${group}`);
  };
  expect(groups("The union said 65 Tarvian and 17 foreign hostages were freed.")).toEqual([
    "65 hostages",
    "17 hostages",
  ]);
  expect(groups("Six local and five foreign workers were killed.")).toEqual([
    "6 workers",
    "5 workers",
  ]);
  expect(groups("Six Selvans and five foreign workers were killed.")).toEqual([
    "6 unknown",
    "5 workers",
  ]);
});
