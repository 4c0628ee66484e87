import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ measure, phase, stance }) => `${measure} ${phase} ${stance}`,
  );
}

test.each([
  "Gunmen planned to kill 12 farmers.",
  "Gunmen tried to kidnap 12 farmers.",
  "The militia refused to free 12 prisoners.",
  "Gunmen left without killing 12 farmers.",
  "Gunmen left instead of wounding 12 farmers.",
  "The rebels were stopped from capturing 12 soldiers.",
  "Gunmen would have killed 12 farmers.",
  "Had they come, 12 farmers would have been killed.",
])("what did not come to pass is no outcome: %s", (text) => {
  for (const one of figures(text)) expect(one).toMatch(/^(?:other|deployed) /u);
});

test.each([
  "Gunmen had not killed the 12 farmers.",
  "Gunmen never killed 12 farmers.",
  "The court heard that nobody killed the 12 farmers.",
])("what was not done is denied: %s", (text) => {
  expect(figures(text).map((one) => one.split(" ").at(-1))).toEqual(["denied"]);
});

test.each([
  "The court ordered the army to free 12 prisoners.",
  "The army wants to evacuate 12 families.",
  "The militia offered to free 12 prisoners.",
  "The search is still ongoing to apprehend 12 suspects.",
  "Police launched a manhunt to capture 12 inmates.",
  "An operation is under way to free 12 hostages.",
])("what is meant to be done is planned: %s", (text) => {
  expect(figures(text).map((one) => one.split(" ")[1])).toEqual(["planned"]);
});

test.each([
  "Gunmen went on to kill 12 farmers.",
  "The attack failed and they went on to kill 12 farmers.",
  "The militia managed to free 12 prisoners.",
  "Police used the raid to arrest 12 men.",
])("what they came to do was done: %s", (text) => {
  expect(figures(text)[0]).toMatch(/^(?:killed|released|arrested) /u);
  expect(figures(text)[0]).not.toMatch(/planned|denied/u);
});

test.each([
  "Lawyers for 12 farmers were arrested.",
  "The sons of 12 farmers were killed.",
  "Soldiers guarding 12 farmers were wounded.",
  "Gunmen killed guards protecting 12 farmers.",
])("who stands within another phrase is not met by its verb: %s", (text) => {
  for (const one of figures(text)) expect(one).toMatch(/^other /u);
});

test.each([
  "Police to arrest 40 teachers in Tesk",
  "Police launched operations to detain over 200 people in Tesk.",
  "A judge issued warrants for the arrest of 40 people.",
])("who is only to be arrested is planned: %s", (text) => {
  expect(figures(text)).toEqual(["arrested planned asserted"]);
});

test("who was in the end arrested is", () => {
  expect(figures("Police managed to arrest 40 people.")).toEqual(["arrested done asserted"]);
});
