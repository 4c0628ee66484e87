import { expect, test } from "vitest";
import type { Figure, Reading } from "@tarjih/reading";
import { caseOf, chain, figure, reading, report, weighed } from "./testing/build.ts";
import { copyOf } from "./testing/drawn-case.ts";

const STORY =
  "Guards said smoke rose over the old quay on Sunday while boats turned back, and 46 people were killed at the gate, by a count made at the hospital door.";

function told(id: string): Reading {
  const of = report(id);
  const start = STORY.indexOf("46");
  return reading(of, [
    figure(of, 46, { start, end: start + 2, sentence: { start: 0, end: STORY.length } }),
  ]);
}

test("ten thousand copies of one report are one root, and every one is counted", () => {
  const original = told("alba");
  const copies = Array.from({ length: 9999 }, (_, i) =>
    copyOf(original, `copy-${String(i).padStart(4, "0")}`, {
      outlet: `site ${i}`,
      published: "2031-04-13",
    }),
  );
  const readings = [original, ...copies];
  const texts = new Map(readings.map((each) => [each.report.id, STORY]));
  const alone = weighed([original], { texts: new Map([["alba", STORY]]) });
  const [question] = weighed(readings, { texts }).questions;
  expect([question?.roots, question?.reports]).toEqual([1, 10_000]);
  expect(question?.estimate).toEqual(alone.questions[0]?.estimate);
  expect(question?.pairs).toEqual([]);
});

test("a source that is its own origin is one root, and so are sources that copy each other in a circle", () => {
  const cites = (outlet: string, ...sources: readonly string[]): Reading => {
    const of = report(outlet);
    return reading(of, [figure(of, 46, { id: `${outlet}-46`, chain: chain(outlet, ...sources) })]);
  };
  expect(weighed([cites("alba", "alba", "alba")]).questions[0]?.roots).toBe(1);
  const circle = [cites("alba", "birch"), cites("birch", "cedar"), cites("cedar", "alba")];
  expect(weighed(circle).questions[0]?.roots).toBe(1);
  const relations = [
    { from: "alba", to: "birch", kind: "copies" },
    { from: "birch", to: "alba", kind: "copies" },
    { from: "cedar", to: "cedar", kind: "copies" },
  ] as const;
  const own = [cites("alba"), cites("birch"), cites("cedar")];
  expect(weighed(own, { case: caseOf({ relations }) }).questions[0]?.roots).toBe(2);
});

test("a limit that is reached is a finding", () => {
  const flood = Array.from(
    { length: 120 },
    (_, i): { readonly each: Reading; readonly text: string } => {
      const of = report(`site-${i}`);
      const text = `Site ${"abcdefghijkl"[i % 12]}${"mnopqrstuv"[i % 10]}${i} says. ${STORY}`;
      const start = text.indexOf("46 people");
      const placed: Partial<Figure> = { start, end: start + 2 };
      const sentence = { start: text.indexOf("Guards"), end: text.length };
      return { each: reading(of, [figure(of, 46, { ...placed, sentence })]), text };
    },
  );
  const texts = new Map(flood.map(({ each, text }) => [each.report.id, text]));
  const result = weighed(
    flood.map(({ each }) => each),
    { texts },
  );
  expect(result.questions[0]?.roots).toBe(1);
  const limited = result.findings.find(({ code }) => code === "comparison-limited");
  expect(limited?.detail["limit"]).toBe(100);
});
