import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

function wounded(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en" as const, length: text.length };
  return read({ report, text })
    .figures.filter(({ measure }) => measure === "wounded")
    .map(({ quote }) => quote);
}

test.each([
  "Four doctors were sent to the hospital in Selwan to help the exhausted staff.",
  "Eight prisoners were taken to hospital for routine checks.",
  "Two women were taken to hospital to give birth.",
  "Nine soldiers were sent to the hospital to guard it.",
])("whoever goes to a hospital for something else is not hurt: %s", (text) => {
  expect(wounded(text)).toEqual([]);
});

test.each([
  ["Six miners were taken to hospital with burns.", ["Six"]],
  ["Twelve people were taken to hospital, and others came to help.", ["Twelve"]],
  ["Twelve people were rushed to hospital after the blast.", ["Twelve"]],
])("who is brought there is: %s", (text, expected) => {
  expect(wounded(text)).toEqual(expected);
});
