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
  "We spoke to 16 survivors and examined 23 photographs and videos.",
  "The group interviewed 31 witnesses and reviewed 58 videos.",
  "The list is based on interviews with 43 relatives.",
  "Its staff talked with nine families by telephone.",
])("on what a report rests is no figure of the event: %s", (text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ["The company spoke of 210 people on board.", "210 other"],
  ["Doctors examined 23 wounded men in the yard.", "23 wounded"],
  ["Police questioned 12 men and arrested four.", "four arrested"],
])("who is told of, or comes to harm, counts: %s", (text, told) => {
  expect(figures(text)).toContain(told);
});
