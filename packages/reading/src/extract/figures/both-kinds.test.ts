import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string, lang: "ar" | "en"): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang, published: "2031-04-15", length: text.length };
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, mode }) => `${quote} ${measure}${mode === "unknown" ? "" : ` ${mode}`}`,
  );
}

test("victims who are the sum of the dead and the hurt are neither", () => {
  expect(figures("The floods caused 157 victims, 62 deaths and 95 injuries.", "en")).toEqual([
    "157 other",
    "62 killed",
    "95 wounded",
  ]);
  expect(figures("سقط 157 من الضحايا. وشمل ذلك 62 حالة وفاة و95 إصابة.", "ar")[0]).toBe(
    "157 other",
  );
});

test("a part before another count keeps what happened to its whole", () => {
  expect(
    figures(
      "18 people were killed including two aid workers and over 90 people were injured.",
      "en",
    ),
  ).toEqual(["18 killed", "two killed part", "90 wounded"]);
});

test("a count too large for the whole is beside it", () => {
  expect(figures("مقتل أربعة عسكريين بينهم ضابط و36 مسلحاً", "ar")).toEqual([
    "أربعة killed",
    "ضابط killed part",
    "36 killed",
  ]);
});

test("a number with a deed of its own is not of the group of the sentence before", () => {
  const text = "The raid killed 300 civilians. In all 212 have been arrested since.";
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en",
    published: "2031-04-15",
    length: text.length,
  } as const;
  expect(read({ report, text }, EMPTY_CASE).figures.map(({ group }) => group)).toEqual([
    "civilians",
    "unknown",
  ]);
});

test("one number over several groups is of none of them alone, and of men and women of everybody", () => {
  const groups = (text: string, lang: "ar" | "en"): readonly string[] =>
    read(
      {
        report: { ...EMPTY_REPORT, id: "r1", lang, published: "2031-04-15", length: text.length },
        text,
      },
      EMPTY_CASE,
    ).figures.map(({ quote, group }) => `${quote} ${group}`);
  expect(groups("Some 30 men, women and children were killed.", "en")).toEqual(["30 unknown"]);
  expect(groups("The blast killed 14 nurses, teachers and drivers.", "en")).toEqual([
    "14 drivers+medics+teachers",
  ]);
  expect(groups("سقط 12 قتيلاً من الرجال والأطفال والنساء.", "ar")).toEqual(["12 unknown"]);
  expect(groups("سقط 12 قتيلاً من النساء والأطفال.", "ar")).toEqual(["12 children+women"]);
});

test("the article of a number, written apart, does not part it from its bound", () => {
  const text = "وأشارت التقديرات إلى أنها تفوق الـ 500 قتيل.";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  expect(read({ report, text }, EMPTY_CASE).figures).toMatchObject([
    { low: 500, high: null, bound: "more-than" },
  ]);
});

test.each([
  // wounded before
  ["Soldiers arrested four wounded militants in Tesk.", ["four arrested"]],
  ["The rebels freed four wounded soldiers.", ["four released"]],
  ["The hospital released four wounded people.", ["four wounded"]],
  // of the people of one family
  ["Six people from one family were killed in Tesk.", ["Six killed"]],
  // on board
  ["A bus carrying 50 pilgrims returning from Velm overturned near Tesk.", ["50 other"]],
])("what is told of them last is what befell them: %s", (text, told) => {
  expect(figures(text, "en")).toEqual(told);
});
