import { expect, test } from "vitest";
import { leftToRightRuns } from "./left-to-right-runs.ts";

test("what reads from left to right is apart beside Arabic words, and nothing of a line is lost", () => {
  const line = "نُشر «01-harbour.txt» في 2031-05-04 مع ≥5";
  const pieces = leftToRightRuns(line);
  expect(pieces.filter(({ isRun }) => isRun).map(({ text }) => text)).toEqual([
    "01-harbour.txt",
    "2031-05-04",
    "≥5",
  ]);
  expect(pieces.map(({ text }) => text).join("")).toBe(line);
});

test("the path of a file is one run or none, whatever its parts begin with", () => {
  const runs = (line: string): readonly string[] =>
    leftToRightRuns(line)
      .filter(({ isRun }) => isRun)
      .map(({ text }) => text);
  expect(runs("تعذّرت قراءة «reports/14-broken.pdf» هنا")).toEqual([]);
  expect(runs("تعذّرت قراءة «2031/14-broken.pdf» هنا")).toEqual(["2031/14-broken.pdf"]);
  expect(runs("تعذّرت قراءة «تقارير/14-broken.pdf» هنا")).toEqual(["14-broken.pdf"]);
});

test("a line without Arabic letters is one piece", () => {
  expect(leftToRightRuns("01-harbour.txt (≥5)")).toEqual([
    { text: "01-harbour.txt (≥5)", isRun: false },
  ]);
});
