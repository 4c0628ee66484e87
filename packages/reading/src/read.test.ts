import { expect, test } from "vitest";
import { EMPTY_REPORT } from "./model/report.ts";
import type { Reading } from "./model/claims.ts";
import { read, reader } from "./read.ts";
import { read as readByRules } from "./testing/by-rules.ts";

/** More sentences than are at hand at a time. */
const MANY = "The road to Olm is dry.\n".repeat(700);

function reading(text: string, by = read): Reading {
  return by({
    report: { ...EMPTY_REPORT, id: "r1", lang: "en", published: "2031-04-15" },
    text,
  });
}

test("who died of an illness is of the event only where a report tells of nothing else that kills, however far behind", () => {
  const ill = "Nine children died of cholera.\n";
  const measures = (text: string): readonly string[] =>
    reading(text, readByRules).figures.map(({ low, measure }) => `${low} ${measure}`);
  expect(measures(ill + MANY)).toEqual(["9 killed"]);
  expect(measures(`${ill}${MANY}A fire followed.`)).toEqual(["9 other"]);
  expect(measures(`${ill}A fire followed.\n${MANY}`)).toEqual(["9 other"]);
});

test("what a sentence leaves open is told by the one before it, though it was read with others", () => {
  const lead = "The fire killed 20 people.";
  const next = "Three of them were children.";
  const fitting = (before: number): string =>
    `${"The road to Olm is dry.\n".repeat(before)}${lead}\n${next}`;
  const [first] = reading(fitting(0)).figures.slice(1);
  expect(first).toMatchObject({ low: 3, mode: "part" });
  // the two stand at the end of one block and at the beginning of the next somewhere between
  for (const before of [298, 299, 300]) {
    const { figures, attributions } = reading(fitting(before));
    expect(figures.map(({ low, mode }) => `${low} ${mode}`)).toEqual(["20 unknown", "3 part"]);
    expect(attributions).toEqual([]);
  }
});

test("a credit stands at the end of a long text, a loaded word is counted through all of it", () => {
  const { attributions, findings } = reading(`The thugs met.\n${MANY}The thugs met.\n(Reuters)`);
  expect(attributions.map(({ source }) => source)).toEqual(["reuters"]);
  expect(findings.map(({ code, detail }) => [code, detail])).toContainEqual([
    "loaded-wording",
    { word: "thugs", count: 2 },
  ]);
});

test("a report with more claims than are read of one is read as far as that, and the rest is told", () => {
  const text = "Nine people were killed in Olm.\n".repeat(1000);
  const { figures, findings } = reader(
    undefined,
    300,
  )({
    report: { ...EMPTY_REPORT, id: "r1", lang: "en", published: "2031-04-15" },
    text,
  });
  const [rest] = findings.filter(({ code }) => code === "too-many-claims");
  expect(figures.length).toBeGreaterThanOrEqual(300);
  expect(figures.length).toBeLessThan(600);
  expect(rest).toMatchObject({ severity: "error", end: text.length, detail: { count: 300 } });
  expect(figures.every(({ end }) => end <= (rest?.start ?? 0))).toBe(true);
  expect(reading(text).findings.map(({ code }) => code)).not.toContain("too-many-claims");
});
