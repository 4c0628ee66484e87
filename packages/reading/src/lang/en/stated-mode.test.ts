import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

const modes = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, mode }) => `${quote} ${mode}`,
  );

test("so many a day are a rate, and those of a week of fighting are none", () => {
  expect(modes("Twelve people are killed a day.")).toEqual(["Twelve rate"]);
  expect(modes("Nine were killed per week in May.")).toEqual(["Nine rate"]);
  expect(modes("Four civilians and one soldier killed following a week of fighting.")).toEqual([
    "Four unknown",
    "one soldier unknown",
  ]);
  expect(modes("Nine guards wounded after a month of clashes.")).toEqual(["Nine unknown"]);
});
