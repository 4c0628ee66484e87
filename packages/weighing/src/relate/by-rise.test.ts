import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { expect, test } from "vitest";
import { weigh } from "../weigh.ts";

/** Verdicts of the numbers of one report, as it is read. */
function within(text: string): readonly string[] {
  const lang = /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang,
    published: "2031-05-10",
    length: text.length,
  } as const;
  const readings = [read({ report, text }, EMPTY_CASE)];
  const { questions } = weigh({ case: EMPTY_CASE, readings, texts: new Map([["r1", text]]) });
  return questions.flatMap(({ pairs }) =>
    pairs.map(({ verdict, missing, because }) => `${verdict}/${missing ?? because}`),
  );
}

test("a smaller number of nobody in particular may be what the other was before it rose", () => {
  expect(
    within(
      "A security source gave a death toll of 38. A doctor said the death toll had gone up to 131.",
    ),
  ).toEqual(["undetermined/as-of"]);
  expect(
    within("قال طبيب إن عدد القتلى 31 شخصاً. وقال مدير المستشفى إن عدد القتلى ارتفع إلى 33 شخصاً."),
  ).toEqual(["undetermined/as-of"]);
});

test("who stands by his number contradicts the one that rose, and so do two that stand", () => {
  expect(
    within(
      "The Farmers' Union gave a death toll of 38. The Health Ministry said the death toll had gone up to 131.",
    ),
  ).toEqual(["conflict/value"]);
  expect(
    within("A security source gave a death toll of 38. A doctor put the death toll at 131."),
  ).toEqual(["conflict/value"]);
});
