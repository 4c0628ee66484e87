import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = {
    ...EMPTY_REPORT,
    id: "r1",
    lang: "en",
    published: "2031-04-15",
    length: text.length,
  } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure, stance }) => `${quote} ${measure}${stance === "hedged" ? " hedged" : ""}`,
  );
}

test("what may come counts nobody", () => {
  for (const text of [
    "The authorities expect the death toll to increase to 20,000.",
    "The toll could reach more than 11,000 dead.",
    "Aid workers warned that 300 people might die of hunger.",
    "Some 30,000 people could be displaced by the fighting.",
    "The number of dead is likely to top 1,000.",
    "If the dam breaks, 4,000 people would be killed.",
  ])
    expect(figures(text), text).toEqual([]);
});

test("what may have happened is doubted, not forecast", () => {
  expect(figures("As many as 20,000 people may have died.")).toEqual(["20,000 killed hedged"]);
  expect(figures("Up to 2,000 people could be dead.")).toEqual(["2,000 killed hedged"]);
  expect(figures("More than 500 people are feared dead.")).toEqual(["500 killed hedged"]);
});

test("another modal of the sentence is no forecast", () => {
  expect(figures("The minister could find only four dead.")).toEqual(["four killed"]);
});
