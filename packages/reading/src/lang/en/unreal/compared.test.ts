import { expect, test } from "vitest";
import { EMPTY_REPORT } from "../../../model/report.ts";
import { read } from "../../../testing/by-rules.ts";

const told = (text: string): readonly string[] =>
  read({ report: { ...EMPTY_REPORT, lang: "en", published: "2031-06-17" }, text }).figures.map(
    ({ measure, low }) => `${measure} ${low ?? ""}`,
  );

test.each([
  "The count showed that nearly 30 more were killed in the fire than the mayor says.",
  "12 more were killed than last week.",
  "12 more civilians were killed than last week.",
])("so many more than others say are a difference: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("more than those told before are counted", () => {
  expect(told("The blast killed four and 12 more were killed in the fire.")).toEqual([
    "killed 4",
    "killed 12",
  ]);
});
