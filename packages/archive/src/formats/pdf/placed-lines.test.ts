import { expect, test } from "vitest";
import type { PageLine } from "./page-lines.ts";
import { placedLines } from "./placed-lines.ts";

const line = (text: string): PageLine => ({
  text,
  y: 0,
  x0: 0,
  x1: 100,
  size: 10,
  left: 0,
  right: 100,
  leading: 19,
  turned: [],
  hidden: false,
});

test("lines are found in the text that was made of them, without page numbers and hyphens", () => {
  const lines = ["1", "14 guards were evac-", "uated at dawn.", "Nothing more", "2"].map(line);
  const text = "14 guards were evacuated at dawn.\nNothing more";
  expect(placedLines(lines, text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "14 guards were evac",
    "uated at dawn.",
    "Nothing more",
  ]);
});
