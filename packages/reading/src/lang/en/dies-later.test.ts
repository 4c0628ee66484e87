import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const measures = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );

test.each([
  ["Five farmers who were injured when the roof fell died on Monday.", ["Five killed"]],
  ["Five farmers who were hurt after the boat capsized died in hospital.", ["Five killed"]],
  ["Four nurses hurt when their ambulance was hit died on Tuesday.", ["Four killed"]],
  ["Six guards injured when the wall collapsed died overnight.", ["Six killed"]],
])("who were hurt at a time that is told, and died: %s", (text, expected) => {
  expect(measures(text)).toEqual(expected);
});

test.each([
  "Five farmers who were injured when a guard died were freed.",
  "Five farmers who were injured when the wall fell and a cook died are at home.",
  "Five farmers were injured when the roof fell, and died down the cheers.",
])("somebody else died, or nobody: %s", (text) => {
  expect(measures(text)[0]).toBe("Five wounded");
});
