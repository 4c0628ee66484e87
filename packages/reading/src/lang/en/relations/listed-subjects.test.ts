import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group }) => `${quote} ${measure} ${group}`,
  );
}

test.each([
  [
    "Three soldiers, a driver and two civilians were killed.",
    ["Three killed soldiers", "driver killed drivers", "two killed civilians"],
  ],
  [
    "Officials said two doctors, a nurse and three drivers had been abducted.",
    ["two hostage medics", "nurse hostage medics", "three hostage drivers"],
  ],
  [
    "Two schools, a clinic and 16 water points were damaged.",
    ["Two damaged schools", "16 damaged unknown"],
  ],
  ["Five houses, the mosque and a mill burned down.", ["Five destroyed houses"]],
])("the verb behind a list is told of the number that opens it: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each([
  ["Three soldiers, a driver and two civilians were to be executed.", "Three other soldiers"],
  ["Ten people waited, a guard and two clerks were killed.", "Ten other unknown"],
  ["After the arrest of ten men, a driver and two civilians were killed.", "ten arrested men"],
  [
    "Three rebels surrendered, a driver and two civilians were killed.",
    "Three surrendered fighters",
  ],
])("a number with a verb or a preposition of its own is on no list: %s", (text, expected) => {
  expect(told(text)).toContain(expected);
});
