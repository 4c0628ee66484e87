import { BOUNDS } from "@tarjih/reading";
import { expect, test } from "vitest";
import { asOfText, happened, happenedText, setText, valueText } from "./value.ts";

test("each bound has its sign, and a range runs from low to high", () => {
  const shown = {
    exact: valueText({ bound: "exact", low: 0, high: 0 }),
    about: valueText({ bound: "about", low: 200, high: 200 }),
    "at-least": valueText({ bound: "at-least", low: 40, high: null }),
    "more-than": valueText({ bound: "more-than", low: 90, high: null }),
    "at-most": valueText({ bound: "at-most", low: null, high: 50 }),
    "less-than": valueText({ bound: "less-than", low: 0, high: 50 }),
    "up-to": valueText({ bound: "up-to", low: 0, high: 2000 }),
    range: valueText({ bound: "range", low: 50, high: 60 }),
    vague: valueText({ bound: "vague", low: 20, high: 99 }),
  };
  expect(Object.keys(shown).toSorted()).toEqual([...BOUNDS].toSorted());
  expect(Object.values(shown)).toEqual([
    "0",
    "≈ 200",
    "≥ 40",
    "> 90",
    "≤ 50",
    "< 50",
    "≤ 2000",
    "50–60",
    "~ 20–99",
  ]);
});

test("an open end is never written as zero", () => {
  expect(setText({ low: null, high: null })).toBe("…");
  expect(setText({ low: 3, high: null })).toBe("≥ 3");
});

test("a date is a day, an interval or nothing", () => {
  const at = (start: string | null, end: string | null): string =>
    asOfText({ asOf: { start, end, basis: "stated" } });
  expect(at("2031-04-12T18:00:00Z", "2031-04-12")).toBe("2031-04-12");
  expect(at("2031-04-12", null)).toBe("2031-04-12 – …");
  expect(at(null, null)).toBe("");
});

test("what a figure counts happened on a day, over a span or since its first day, in both languages", () => {
  const day = { happened: { start: "2032-03-05", end: "2032-03-05", how: "on" } } as const;
  const span = { happened: { start: "2032-03-01", end: "2032-03-07", how: "over" } } as const;
  const since = { happened: { start: "2032-03-01", end: "2032-03-07", how: "since" } } as const;
  expect([day, span, since].map(happenedText)).toEqual([
    "2032-03-05",
    "2032-03-01 – 2032-03-07",
    "2032-03-01",
  ]);
  expect(happenedText({})).toBe("");
  expect(happened({}).markup).toBe("");
  expect(happened(day).markup).toContain(
    'of what happened on <bdi class="date" dir="ltr">2032-03-05</bdi>',
  );
  expect(happened(since).markup).toContain(
    'محسوب منذ <bdi class="date" dir="ltr">2032-03-01</bdi>',
  );
});
