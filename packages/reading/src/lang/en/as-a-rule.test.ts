import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(
    ({ quote, measure }) => `${quote} ${measure}`,
  );
}

test.each([
  "The company runs 14 mines with 6,200 workers.",
  "The school teaches 340 pupils in two shifts.",
  "Ward 4 has 32 beds and a staff of nine.",
  "The ferry carries 50 passengers and eight cars.",
  "Every ambulance carries two medics.",
  "Two guards stand at each gate.",
  "The minimum is 12 members.",
  "The quota was 30 pilgrims a day.",
  "The clinic has 20 beds for 300 patients.",
])("what is so as a rule counts nobody of an event: %s", (text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ["Storm maroons 160 holidaymakers", ["160 other"]],
  ["The owner's register lists 84 tenants.", ["84 other"]],
  ["The clinic sees about 140 patients a day.", ["140 other"]],
  ["The clinic has taken in 37 patients.", ["37 other"]],
  ["The prison holds 640 inmates.", ["640 held"]],
  [
    "Rebels hold 40 hostages; two missiles landed within minutes of each other.",
    ["40 hostage", "two other"],
  ],
  ["She reads the names every morning: nine pupils were killed.", ["nine killed"]],
  ["The post has only 20 men, and a shell wounded 11 of them.", ["11 wounded"]],
])("what is told of one time still counts: %s", (text, told) => {
  expect(figures(text)).toEqual(told);
});

test("who is one of a number is no second number", () => {
  expect(figures("He was one of eleven people who died.")).toEqual(["eleven killed"]);
});

test("a part told behind 'and' says nothing of its whole", () => {
  expect(figures("The boat sank with 30 men aboard and 12 of them drowned.")).toEqual([
    "30 other",
    "12 killed",
  ]);
});
