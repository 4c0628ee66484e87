import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, phase }) => `${quote} ${measure} ${phase}`,
  );
}

test.each([
  [
    "The ministry had first announced 50 lorries; in the end 37 passed.",
    ["50 vehicles announced", "37 vehicles done"],
  ],
  ["The ministry promised 50 lorries of flour.", ["50 vehicles planned"]],
  ["The union announced a first convoy of 12 buses.", ["12 vehicles announced"]],
  ["The agency sent 50 lorries; 37 got through.", ["50 vehicles done", "37 other done"]],
  ["The list has 90 captives to be freed.", ["90 released planned"]],
  ["Twelve houses to be demolished were marked.", ["Twelve destroyed planned"]],
  ["They were the first 90 captives to be freed.", ["90 released done"]],
  ["The ministry announced 50 deaths.", ["50 killed done"]],
  ["The army announced 12 strikes.", ["12 strikes done"]],
])("what is only promised or announced has not come: %s", (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
