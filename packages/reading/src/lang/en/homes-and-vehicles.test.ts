import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../read.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );
}

test.each([
  [
    "Some 600 families who fled last month have gone back to their villages.",
    ["600 returned families"],
  ],
  [
    "Over 1,500 of the 6,000 evacuees have been allowed to return.",
    ["1,500 returned civilians", "6,000 displaced civilians"],
  ],
  ["Thousands of people moved to higher ground.", ["Thousands displaced unknown"]],
  ["The school now serves as a shelter for 900 people.", ["900 displaced unknown"]],
  [
    "Sixty-one families, or 305 individuals, arrived in the camp on Monday.",
    ["Sixty-one displaced families", "305 displaced unknown"],
  ],
])("who left a home and who is back: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  [
    "3 civilians wounded; 22 houses, a kindergarten and a gas pipe damaged.",
    ["3 wounded civilians", "22 damaged houses"],
  ],
  ["Roofs were torn off 130 houses.", ["130 damaged houses"]],
  ["The fire gutted 40 shanties.", ["40 destroyed houses"]],
  ["Four storeys of the building collapsed.", []],
  ["Three ambulances were hit by shrapnel.", ["Three damaged vehicles"]],
  ["Two buses hit a wall.", ["Two vehicles vehicles"]],
])("what is lost and what is hurt: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["Displacement sites: 34", []],
  ["Evacuation centres open: 26", ["26 other buildings"]],
  ["Wounded children: 42", ["42 wounded children"]],
  ["Burnt vehicles: 9", ["9 destroyed vehicles"]],
  ["Airstrikes recorded: 31", ["31 strikes strikes"]],
])("rows of bulletins count their noun: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});
