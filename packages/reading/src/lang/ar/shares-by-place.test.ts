import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function modesIn(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, mode }) => `${quote} ${mode}`);
}

test.each([
  "قُتل 57 شخصاً، 45 في سهم و12 في حي التل.",
  "قُتل 57 شخصاً (45 في سهم و12 في برزين).",
  "مقتل 57 شخصاً أمس، 45 في سهم، و12 في برزين.",
])("numbers behind a whole, each with its place, that make it up are its parts: %s", (text) => {
  expect(modesIn(text)).toEqual(["57 unknown", "45 part", "12 part"]);
});

test("numbers that do not make it up are told beside it, or not read", () => {
  expect(modesIn("قُتل 57 شخصاً في البلدة و12 في حي التل.")).toEqual(["57 unknown", "12 unknown"]);
  expect(modesIn("قُتل 57 شخصاً، 45 في سهم و20 في برزين.")).not.toContain("20 part");
});
