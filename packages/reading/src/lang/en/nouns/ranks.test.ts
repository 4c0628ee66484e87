import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );

test.each([
  ["A major and four soldiers were killed.", ["major killed officers", "four killed soldiers"]],
  ["A retired army general was shot dead in Olm.", ["general killed officers"]],
  ["A private in the Olm garrison was wounded.", ["private wounded soldiers"]],
  [
    "A lieutenant colonel and four soldiers were killed.",
    ["lieutenant colonel killed officers", "four killed soldiers"],
  ],
  ["A lance corporal was wounded.", ["lance corporal wounded soldiers"]],
])("somebody of a rank: %s", (text, figures) => {
  expect(told(text)).toEqual(figures);
});

test.each([
  "A major attack killed nobody.",
  "They launched a major and bloody attack.",
  "He called a general strike when shops were hit.",
  "A private clinic was hit.",
  "In general no harm was done.",
])("no rank, but an adjective: %s", (text) => {
  expect(told(text).filter((one) => /officers|soldiers/u.test(one))).toEqual([]);
});
