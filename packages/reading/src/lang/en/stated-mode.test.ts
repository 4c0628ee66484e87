import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

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

test("an official figure is all that there are, and a figure of somebody's is not", () => {
  expect(modes("Officials said their official figure of 69 killed remains accurate.")).toEqual([
    "69 total",
  ]);
  expect(modes("The ministry's count of 69 killed has not changed.")).toEqual(["69 total"]);
  expect(modes("A figure of 69 killed on Monday was given by a guard.")).toEqual(["69 unknown"]);
});

test("an office that acknowledges dead has lost none of its own, an army has", () => {
  expect(modes("The ministry acknowledged five deaths in Tesk.")).toEqual(["five unknown"]);
  expect(modes("The company has admitted that five people died.")).toEqual(["five unknown"]);
  expect(modes("The army admitted 12 dead.")).toEqual(["12 part"]);
});

test("the worst day since it began is one day", () => {
  expect(
    modes("On Friday 50 fighters were killed in Olm, the bloodiest day since the battle began."),
  ).toEqual(["50 unknown"]);
  expect(modes("Fifty fighters have been killed since the battle began.")).toEqual(["Fifty total"]);
});

test("an average number is a rate, and what a toll is added to is no total", () => {
  expect(modes("The average daily number of deaths was 45.")).toEqual(["45 rate"]);
  expect(modes("The average number of deaths a week was 45.")).toEqual(["45 rate"]);
  expect(modes("The new toll adds to 43 killed on Monday.")).toEqual(["43 unknown"]);
});

test("what a total is brought to is a total, be it of two", () => {
  expect(
    modes(
      "It revealed 36 deaths in a week, bringing the total since July to 1,028 injuries and 256 deaths.",
    ),
  ).toEqual(["36 unknown", "1,028 total", "256 total"]);
});
