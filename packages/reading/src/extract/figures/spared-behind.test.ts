import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string, lang: "ar" | "en" = "ar"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, stance }) => `${quote} ${measure}${stance === "denied" ? " denied" : ""}`,
  );
}

test.each([
  ["لم يُقتل عنصران من الشرطة ومدني.", ["عنصران killed denied", "مدني killed denied"]],
  ["لم يُصب جنديان من اللواء الثالث وامرأة.", ["جنديان wounded denied", "امرأة wounded denied"]],
  ["لم يُقتل ثلاثة جنود وخمسة مدنيين.", ["ثلاثة killed denied", "خمسة killed denied"]],
  ["لم يُقتل ثلاثة جنود، بينهم ضابط.", ["ثلاثة killed denied", "ضابط killed denied"]],
  ["لم يُقتل ثلاثة جنود وأصيب خمسة مدنيين.", ["ثلاثة killed denied", "خمسة wounded"]],
  ["لم يُقتل سوى ثلاثة جنود وخمسة مدنيين.", ["ثلاثة killed", "خمسة killed"]],
])("what is denied of the first is denied of those beside: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test("who speaks of as many others denies nothing", () => {
  expect(told("نفى الجيش مقتل 40 مدنياً، وتتحدث مصادر عن ثلاثين مدنياً.")).toEqual([
    "40 killed denied",
    "ثلاثين killed",
  ]);
});

test("so in English", () => {
  expect(told("The raid did not kill three soldiers and five civilians.", "en")).toEqual([
    "three killed denied",
    "five killed denied",
  ]);
});

test.each([
  ["قتل ثلاثة من الشرطة وصحافي كان معهم لم يصب.", ["ثلاثة killed", "صحافي other"]],
  [
    "قُتل جنديان من الكتيبة وامرأة من القرية نقلت إلى المستشفى حية.",
    ["جنديان killed", "امرأة other"],
  ],
  ["قتل ثلاثة من الشرطة وخمسة مدنيين لم يصابوا.", ["ثلاثة killed", "خمسة wounded denied"]],
  ["قتل ثلاثة من الشرطة وصحافي كان معهم.", ["ثلاثة killed", "صحافي killed"]],
  ["قُتل ثلاثة جنود وطفل في غارة لم تصب هدفها.", ["ثلاثة killed", "طفل killed"]],
])("a clause of their own may spare those beside the dead: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});
