import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../../model/case.ts";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function figures(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "en", length: text.length } as const;
  return read({ report, text }, EMPTY_CASE).figures.map(({ quote, phase }) => `${quote} ${phase}`);
}

test.each([
  ["Winter kits for 800 families will be distributed by 30 November.", "800 planned"],
  ["A further 3,000 kits are due to arrive in the capital on Friday.", "3,000 planned"],
  ["All 52 schools will stay shut on Tuesday.", "52 done"],
  ["Four people may have known of the leak.", "Four done"],
  ["Food was given to 400 families.", "400 done"],
])("what is to come is planned, and what is so already is not: %s", (text, told) => {
  expect(figures(text)).toEqual([told]);
});
