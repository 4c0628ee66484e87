import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function dates(text: string): readonly string[] {
  const published = "2031-07-01";
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, published, length: text.length };
  return read({ report, text }, EMPTY_CASE).dates.map(({ start, end }) => text.slice(start, end));
}

test("a weekday cut short is no part of a name", () => {
  expect(dates("The minister Omar Mon last week said that 12 people died.")).toEqual(["last week"]);
  expect(dates("On Mon last week 12 people died.")).toEqual(["Mon last week"]);
});
