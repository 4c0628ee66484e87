import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, group, mode }) => `${quote} ${measure} ${group} ${mode}`,
  );
}

test.each([
  [
    "Of the 31 prisoners who broke out, 22 had been recaptured, three were dead and six remained at large.",
    ["22 recaptured inmates part", "three killed inmates part", "six other inmates part"],
  ],
  ["Of 60 pupils on the ferry, 22 are dead.", ["22 killed students part"]],
  ["Nine prisoners were hurt and three were dead.", ["three killed inmates unknown"]],
])("numbers alone are of those whom the sentence opens with: %s", (text, expected) => {
  for (const one of expected) expect(told(text)).toContain(one);
});

test("another noun between says that they are others", () => {
  expect(told("Of the 31 prisoners, four women were hurt and nine fled.")).not.toContain(
    "nine escaped inmates part",
  );
});

test("more than those before are none of them", () => {
  expect(told("Seven miners are still missing; 33 were at the surface by dawn.")).toEqual([
    "Seven missing workers unknown",
  ]);
  expect(told("Seven miners are missing; 33 were brought to the surface.")).toContain(
    "33 other workers unknown",
  );
});

test("those of whom the sentence opens need no number", () => {
  expect(told("Of the hostages, nine were freed and four killed.")).toEqual([
    "nine released hostages part",
    "four killed hostages part",
  ]);
});

test("a nurse beside patients says nothing of the hurt", () => {
  expect(told("The fire killed nine patients and a nurse and injured 16 others.")).toContain(
    "16 wounded unknown unknown",
  );
});
