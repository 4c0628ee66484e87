import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ measure, low, stance }) => `${measure} ${low ?? ""}${stance === "hedged" ? " hedged" : ""}`,
  );

test.each([
  ["A strike in May killed seven people.", ["killed 7"]],
  ["A fire in the hall that was built in May wounded seven people.", ["wounded 7"]],
  ["A raid in May freed 12 hostages.", ["released 12"]],
  ["The raid in May killed a nurse.", ["killed 1"]],
  ["The death toll in May rose to 20.", ["killed 20"]],
  ["Shelling in May destroyed 14 houses.", ["destroyed 14"]],
])("the month is no modal verb: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["The blast may kill 12 people.", []],
  ["The strike may have killed 12 people.", ["killed 12 hedged"]],
  ["The death toll may rise to 20.", []],
  ["The raid may free 12 hostages.", []],
])("what may happen has not: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
