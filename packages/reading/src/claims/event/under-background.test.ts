import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

/** Number and event of each figure. */
function told(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-07-01", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(({ low, event }) => `${low} ${event}`);
}

test.each([
  ["en", "Background"],
  ["en", "== Background =="],
  ["en", "BACKGROUND"],
  ["ar", "خلفية"],
  ["ar", "خلفية الأحداث:"],
] as const)("below a heading of %s %s nobody says of which event it is", (lang, heading) => {
  const [news, old] =
    lang === "en"
      ? ["A blast killed 12 people in Olm.", "A stampede at a funeral killed 50 mourners."]
      : ["أدى انفجار إلى مقتل 12 شخصا في تلمارة.", "وقتل 50 مشيعا في تدافع خلال جنازة."];
  expect(told(`${news}\n\n${heading}\n\n${old}`, lang)).toEqual(["12 main", "50 unknown"]);
});

test.each([
  ["30 June attack", "en"],
  ["What happened on Monday", "en"],
  ["هجوم 30 يونيو", "ar"],
  ["أحداث يوم الاثنين", "ar"],
] as const)("a heading with a day ends it: %s", (heading, lang) => {
  const [head, last] =
    lang === "en"
      ? ["Background\n\nThe town is small.", "The blast killed 14 people."]
      : ["خلفية\n\nالبلدة صغيرة.", "أدى الانفجار إلى مقتل 14 شخصا."];
  expect(told(`${head}\n\n${heading}\n\n${last}`, lang)).toEqual(["14 main"]);
});

test("the next heading ends it, and the word in a sentence opens none", () => {
  const text =
    "A blast killed 12 people.\n\nBackground\n\nThe town is small.\n\nThe attack\n\nThe blast killed 14 people.";
  expect(told(text, "en")).toEqual(["12 main", "14 main"]);
  expect(told("The background is unclear.\n\nThe blast killed 14 people.", "en")).toEqual([
    "14 main",
  ]);
});
