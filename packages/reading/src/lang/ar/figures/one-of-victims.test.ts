import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

function told(text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r1", lang: "ar" as const, length: text.length };
  return read({ report, text }).figures.map(
    ({ quote, measure, mode }) => `${quote} ${measure} ${mode}`,
  );
}

test("one without a number and those counted beside him are both among the wounded", () => {
  expect(told("ومن بين الجرحى طبيب وممرضتان.")).toEqual([
    "طبيب wounded part",
    "ممرضتان wounded part",
  ]);
});

test("who is not among them is not counted", () => {
  expect(told("وأضاف أن ليس بين القتلى طبيب.")).not.toContain("طبيب killed part");
});

test("a driver is hurt whatever he drives, and who kills somebody is not", () => {
  expect(told("أصيب سائق شاحنة في القصف.")).toEqual(["سائق wounded unknown"]);
  expect(told("قتل جندي مدنياً.")).not.toContain("جندي killed unknown");
});
