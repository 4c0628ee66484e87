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
  ["A bomb killed nine people near the home of a suspected smuggler.", ["nine asserted"]],
  ["Nine people were killed in a raid on a suspected bomb factory.", ["Nine asserted"]],
  [
    "Nine people were killed and 20 wounded when suspected smugglers attacked a post.",
    ["Nine asserted", "20 asserted"],
  ],
  ["Police detained 30 people suspected of arson in Tesk.", ["30 asserted"]],
  ["Dozens of people were detained over suspected links to the group.", ["Dozens asserted"]],
  ["The ministry reported suspected measles cases and nine deaths.", ["nine reported"]],
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

test.each([
  ["Fourteen people were killed in an apparently random attack.", ["Fourteen asserted"]],
  ["Dozens of people were killed in apparently co-ordinated attacks.", ["Dozens asserted"]],
  ["Perhaps most worrying was the murder of 14 people.", ["14 asserted"]],
  ["Fourteen people were apparently killed.", ["Fourteen hedged"]],
  ["Perhaps 14 people were killed.", ["14 hedged"]],
  ["At least 85 workers died after rumours of a leak caused a crush.", ["85 asserted"]],
  ["Rumours that the guards had killed 12 people spread.", ["12 hedged"]],
])("an adverb or a rumour doubts what it is said of: %s", (text, told) => {
  expect(stances(text)).toEqual(told);
});

test.each([
  ["At least nine villagers were likely killed in Olm.", ["nine hedged"]],
  ["At least nine villagers were probably wounded in Olm.", ["nine hedged"]],
  ["A raid hit Olm, likely killing nine.", ["nine hedged"]],
  ["Nine villagers were killed, and it will likely rain.", ["Nine asserted"]],
])("what is likely is doubted where the outcome follows: %s", (text, told) => {
  expect(stances(text)).toEqual(told);
});

test.each([
  [
    "Seven villagers, who had stayed in Olm during clashes, were reportedly killed.",
    ["Seven hedged"],
  ],
  ["Seven villagers, all from one family, were reportedly killed.", ["Seven hedged"]],
  [
    "Seven villagers were killed, and a nurse, who had stayed, was reportedly hurt.",
    ["Seven asserted"],
  ],
  ["Four farmers were hurt when gunmen allegedly led by a judge fired at them.", ["Four asserted"]],
  ["Four farmers were allegedly hurt when gunmen fired at them.", ["Four hedged"]],
])(
  "an adverb behind who they are doubts what befell them, and one inside does not: %s",
  (text, told) => {
    expect(stances(text).slice(0, 1)).toEqual(told);
  },
);

test.each([
  "Thirty workers are believed to be trapped after an explosion killed 12.",
  "Thirty workers are believed to be trapped after a coal and gas explosion killed 12.",
])("a doubt ends where another clause tells what came before: %s", (text) => {
  expect(stances(text)).toEqual(["Thirty hedged", "12 asserted"]);
});

test.each([
  ["The police could not, at first, confirm that 40 had died.", ["40 questioned"]],
  ["The police could not, on Monday, confirm that 40 had died.", ["40 questioned"]],
  ["The gate did not hold, police said, confirming that 40 had died.", ["40 reported"]],
  ["The wall did not fall, and, on Monday, police confirmed that 40 had died.", ["40 reported"]],
])("words between commas do not part a verb from its not: %s", (text, told) => {
  expect(stances(text)).toEqual(told);
});
