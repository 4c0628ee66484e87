import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

const stances = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en" }, text }).figures.map(
    ({ quote, stance }) => `${quote} ${stance}`,
  );

test.each([
  ["Up to 20 may be trapped, and the May fire killed eight.", ["20 hedged", "eight asserted"]],
  ["Up to 20 may be trapped and the fire killed eight.", ["20 hedged", "eight asserted"]],
  ["The blast may have been an accident and the police arrested five.", ["five asserted"]],
  ["Nine may have drowned and four been hurt.", ["Nine hedged", "four hedged"]],
])("a doubt ends where another subject has its verb: %s", (text, told) => {
  expect(stances(text)).toEqual(told);
});

test.each([
  ["A raid on suspected weapons smugglers left five people dead.", ["five asserted"]],
  ["The strike against suspected rebels killed nine.", ["nine asserted"]],
  ["Twelve were killed in a suspected coalition airstrike.", ["Twelve asserted"]],
  ["A suspected gas attack killed nine.", ["nine hedged"]],
])("doubted is who they are, and not that they died: %s", (text, told) => {
  expect(stances(text)).toEqual(told);
});

test.each([
  "Twelve people died from suspected chlorine attacks on residents.",
  "Twelve people died from suspected poisoning of prisoners.",
  "Twelve people died in fires from suspected shelling of villagers.",
])("doubted is what was done to them: %s", (text) => {
  expect(stances(text)).toEqual(["Twelve hedged"]);
});
