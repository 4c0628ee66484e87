import { expect, test } from "vitest";
import { pageOf } from "./page-of.ts";
import { EMPTY_REPORT } from "./report.ts";

test("says on which page a place of the text stands", () => {
  const pages = [
    { page: 1, start: 0, end: 10 },
    { page: 3, start: 12, end: 20 },
  ];
  const report = { ...EMPTY_REPORT, pages };
  expect([0, 9, 10, 12, 19, 20].map((at) => pageOf(report, at))).toEqual([1, 1, null, 3, 3, null]);
  expect(pageOf(EMPTY_REPORT, 0)).toBeNull();
});
