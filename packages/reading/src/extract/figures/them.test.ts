import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function lastOf(text: string, lang: "ar" | "en"): string | undefined {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-07-01", length: text.length };
  const figure = read({ report, text }, EMPTY_CASE).figures.at(-1);
  return figure && `${figure.measure} ${figure.group} ${figure.quote}`;
}

test.each([
  ["en", "They attacked a base of guards and killed 26 of them.", "killed guards 26"],
  ["en", "The rebels stormed a post of soldiers, killing nine of them.", "killed soldiers nine"],
  [
    "en",
    "Forty civilians died. Its men had stormed a house of teachers and killed five of them.",
    "killed teachers five",
  ],
  ["ar", "هاجموا قاعدة للحراس وقتلوا 26 منهم.", "killed guards 26"],
] as const)("them, in one sentence with whom it means (%s): %s", (lang, text, read_) => {
  expect(lastOf(text, lang)).toBe(read_);
});

test("at the head of what is said, however long it is told who says it", () => {
  const text = `أوقف 32 شخصاً. وبيّن المدعي العام في المدينة، بحسب وكالة "نجم"، أن 23 منهم كانوا قد أوقفوا.`;
  const report = { ...EMPTY_REPORT, id: "r1", published: "2031-07-01", length: text.length };
  const figure = read({ report: { ...report, lang: "ar" }, text }, EMPTY_CASE).figures.at(-1);
  expect(figure).toMatchObject({ low: 23, measure: "arrested", mode: "part" });
});

test.each([
  ["Forty men were hurt. Doctors said nine of them had died.", "killed men nine"],
  ["Fifty men were seized. Relatives gathered, and police freed 12 of them.", "released men 12"],
  ["Forty men were hurt. Doctors, who treated nine of them, left.", "wounded men nine"],
  [
    "Forty men were hurt. Soldiers chased the rebels, and nine of them were killed.",
    "killed unknown nine",
  ],
])("no subject of the verb: %s", (text, read_) => {
  expect(lastOf(text, "en")).toBe(read_);
});
