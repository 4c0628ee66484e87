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

test("a line without Arabic letters is one piece", () => {
  expect(leftToRightRuns("01-harbour.txt (≥5)")).toEqual([
    { text: "01-harbour.txt (≥5)", isRun: false },
  ]);
});
