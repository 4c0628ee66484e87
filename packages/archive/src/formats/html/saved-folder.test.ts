import { expect, test } from "vitest";
import { savedPageOf } from "./saved-folder.ts";

const there = new Set(["a/الحصيلة.html", "b.htm"]);

test.each([
  ["a/الحصيلة_files/frame.html", "a/الحصيلة.html"],
  ["a/الحصيلة_files/deep/x.css", "a/الحصيلة.html"],
  ["b.files/frame.html", "b.htm"],
  ["a/الحصيلة.html", null],
  ["my_files/report.html", null],
  ["_files/report.html", null],
  ["b_files", null],
])("%s is a part of %s", (path, page) => {
  expect(savedPageOf(path, (one) => there.has(one))).toBe(page);
});
