import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }).figures.map(({ quote, measure }) => `${quote} ${measure}`);
}

test.each([
  ["Doctors said all 11 people who died there had bullet wounds.", ["11 killed"]],
  ["Six were killed and eleven had gunshot wounds.", ["Six killed", "eleven wounded"]],
  ["Eleven people had shrapnel injuries.", ["Eleven wounded"]],
  ["No fewer than 20 suffered burns after a tanker blew up.", ["20 wounded"]],
])("who bears wounds: %s", (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test("of bodies, wounds are nothing new", () => {
  expect(told("Of the 20 bodies, eleven had gunshot wounds.")).not.toContain("eleven wounded");
});
