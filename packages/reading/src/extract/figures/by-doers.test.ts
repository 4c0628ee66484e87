import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function modes(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, mode }) => `${quote} ${mode}`);
}

test.each([
  [
    "سجل التقرير مقتل 55 مدنياً. وقتل الجيش 30 مدنياً، فيما قتلت الجبهة 8 مدنيين.",
    ["55 total", "30 part", "8 part"],
  ],
  [
    "سجل التقرير مقتل 55 مدنياً على يد أطراف النزاع. وقتل 30 مدنياً على يد الجيش، و8 مدنيين على يد الجبهة.",
    ["55 total", "30 part", "8 part"],
  ],
  // all the others, with no one beside them
  ["سجل التقرير مقتل 55 مدنياً. وقتل 8 مدنيين على أيدي جهات أخرى.", ["55 total", "8 part"]],
  // more than all, of two sides, and one alone who may have done something else
  [
    "سجل التقرير مقتل 35 مدنياً. وقتل الجيش 30 مدنياً، فيما قتلت الجبهة 8 مدنيين.",
    ["35 total", "30 unknown", "8 unknown"],
  ],
  [
    "قتل 30 شخصاً في القصف. وقتل الجيش 14 مسلحاً فيما قتل المسلحون 5 جنود.",
    ["30 unknown", "14 unknown", "5 unknown"],
  ],
  ["قتل 30 شخصاً. وقالت الوزارة إن الجيش قتل 20 شخصاً.", ["30 unknown", "20 unknown"]],
])("who did it has a share of all: %s", (text, expected) => {
  expect(modes(text)).toEqual(expected);
});
