import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );

test.each([
  ["A ranger station was burned and two guards killed.", ["two killed"]],
  ["A climber camp was buried by snow.", []],
  ["A conductor cable was burned.", []],
  ["Gunmen burned a ranger station.", []],
  ["Gunmen burned a ranger base.", []],
  ["A settler outpost was burned and two guards killed.", ["two killed"]],
])("a person who only describes the noun behind: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test.each([
  ["Gunmen killed a ranger nearby.", ["ranger killed"]],
  ["Gunmen killed a ranger last night.", ["ranger killed"]],
  ["Gunmen killed a ranger and two guards.", ["ranger killed", "two killed"]],
  ["A ranger was killed near the station.", ["ranger killed"]],
])("and one who stands alone: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});
