import { expect, test } from "vitest";
import type { CodedClaim } from "@tarjih/reading";
import { codedReadings } from "@tarjih/weighing";
import { newRows } from "./new-rows.ts";

const row = (line: number, low: number): CodedClaim => ({
  row: line,
  subject: "Elm dam",
  measure: "killed",
  group: "unknown",
  low,
  high: low,
  bound: "exact",
  mode: "total",
  asOf: null,
  source: "Ministry",
  via: null,
  report: null,
});

test("a row that is held is none, whatever its number; one that says something else is new", () => {
  const held = codedReadings([row(1, 31)], "main").flatMap(({ figures }) => figures);
  const again = codedReadings([row(7, 31), row(8, 32)], "main");
  expect(newRows(again, held).flatMap(({ figures }) => figures.map(({ id }) => id))).toEqual([
    "row-8",
  ]);
  expect(newRows(codedReadings([row(9, 31)], "main"), held)).toEqual([]);
});
