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
  "The club's 11 players had left the day before.",
  "His two deputies were abroad.",
  "He is survived by his wife and four daughters.",
  "She called four hospitals before she found him.",
  "He carried two passports.",
])("what somebody has or does counts nobody of an event: %s", (text) => {
  expect(figures(text)).toEqual([]);
});

test.each([
  ["Of our 33 children, 31 are safe.", "33 other"],
  ["The army's 40 men were killed.", "40 killed"],
  ["She counted seven ambulances at the gate.", "seven vehicles"],
  ["Pirates freed the tanker and its 22-strong crew.", "22 released"],
])("what happened to them counts: %s", (text, told) => {
  expect(figures(text)).toContain(told);
});

test.each([
  "The tribunal, three judges and a clerk, sat for two days.",
  "The rifles, whose 900 men had guarded the pass, marched off.",
  "I have three children.",
])("who makes up a body or a family counts nobody of an event: %s", (text) => {
  expect(figures(text)).toEqual([]);
});

test("some of those told of speak for no others", () => {
  expect(figures("One guard was on duty for 600 men, and 14 of those got out.")).toContain(
    "14 escaped",
  );
  expect(figures("One guard was on duty for 600 men, and 14 of those got out.")).not.toContain(
    "600 escaped",
  );
});
