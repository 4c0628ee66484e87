import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function events(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, published: "2031-06-18" };
  const { figures } = read({ report: { ...report, length: text.length }, text }, EMPTY_CASE);
  return figures.map(({ quote, event }) => `${quote} ${event}`);
}

test("what is counted over the time before the deed is not the deed's", () => {
  expect(
    events("In the months leading up to the raid, over 5,000 inmates had been freed."),
  ).toEqual(["5,000 ../2031-06-18"]);
  expect(events("Three guards were killed in the days leading up to Sunday.")).toEqual([
    "Three main",
  ]);
});

test("the quiet days before a deed leave its dead where they are", () => {
  expect(events("The weeks before the raid were quiet, and it killed 40 people.")).toEqual([
    "40 main",
  ]);
});
