import { expect, test } from "vitest";
import { EMPTY_CASE } from "../../model/case.ts";
import { EMPTY_REPORT } from "../../model/report.ts";
import { read } from "../../testing/by-rules.ts";

const found = (lang: "ar" | "en", text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang, length: text.length }, text }, EMPTY_CASE)
    .findings.filter(({ code }) => code.startsWith("number-"))
    .map(({ code, start, end }) => `${code} ${text.slice(start, end)}`);

test("a minus before a count is told, with its place; the mark of a list is none", () => {
  expect(found("en", "The attack killed -5 people in Olm.")).toEqual(["number-unclear -5"]);
  expect(found("ar", "قتل -5 أشخاص في أولم.")).toEqual(["number-unclear -5"]);
  expect(found("en", "Losses:\n-5 people killed in Olm.")).toEqual([]);
  expect(found("en", "The attack killed 5-7 people in Olm.")).toEqual([]);
});

test("more than anybody counts is told", () => {
  expect(found("ar", "وأصيب 10000000000000 شخص في أولم.")).toEqual([
    "number-impossible 10000000000000",
  ]);
  expect(found("en", "The attack killed 8000000 people.")).toEqual([]);
});
