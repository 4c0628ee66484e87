import { expect, test } from "vitest";
import { EMPTY_CASE, EMPTY_REPORT, read } from "@tarjih/reading";
import { partSums } from "./part-sums.ts";

/** What is found of sums when the text is read and weighed, with the passage. */
function sums(lang: "ar" | "en", text: string): readonly string[] {
  const report = { ...EMPTY_REPORT, id: "r", lang, outlet: "Lume Post", length: text.length };
  const reading = read({ report, text }, EMPTY_CASE);
  return [...reading.findings, ...partSums(reading)]
    .filter(({ code }) => code === "sum-mismatch")
    .map(
      ({ detail, start, end }) => `${detail["sum"]}/${detail["total"]} ${text.slice(start, end)}`,
    );
}

test("parts of which nobody is counted twice are no more than their total", () => {
  expect(sums("ar", "قتل 44 شخصا في درسا، بينهم 10 جنود و15 شرطيا و30 مدنيا.")).toEqual([
    "55/44 44 شخصا في درسا، بينهم 10 جنود و15 شرطيا و30",
  ]);
  expect(
    sums("en", "Forty-four people died, among them 10 women, 15 men and 30 children."),
  ).toEqual(["55/44 Forty-four people died, among them 10 women, 15 men and 30"]);
  expect(
    sums("en", "The attack killed 44 people, including 20 soldiers and 19 civilians."),
  ).toEqual([]);
});

test("who may be counted twice is not added", () => {
  expect(
    sums("en", "The raid killed 44 people, including 30 civilians, 10 children and 20 women."),
  ).toEqual([]);
  expect(sums("ar", "قتل 44 شخصا، بينهم 30 مدنيا و20 امرأة و10 أطفال.")).toEqual([]);
});

test("parts that are said to be all are added, whoever says so behind them", () => {
  expect(
    sums(
      "en",
      "In all 46 people were killed: 10 in Darsa, 15 in Olm and 19 in Hask, the ministry said.",
    ),
  ).toEqual(["44/46 46 people were killed: 10 in Darsa, 15 in Olm and 19"]);
  expect(
    sums(
      "en",
      "In all 44 people were killed: 10 in Darsa, 15 in Olm and 19 in Hask, the ministry said.",
    ),
  ).toEqual([]);
  expect(sums("ar", "قتل 44 شخصا: 10 في درسا و15 في أولم و20 في حسك، بحسب الوزارة.")).toEqual([
    "45/44 44 شخصا: 10 في درسا و15 في أولم و20",
  ]);
});
