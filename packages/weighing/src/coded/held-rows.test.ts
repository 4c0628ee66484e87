import { expect, test } from "vitest";
import type { CodedClaim, Figure } from "@tarjih/reading";
import { codedReadings } from "./coded-readings.ts";
import { heldRows } from "./held-rows.ts";

const row = (line: number, low: number): CodedClaim => ({
  row: line,
  subject: "Elm dam",
  measure: "killed",
  group: "",
  low,
  high: low,
  bound: "exact",
  mode: "total",
  asOf: null,
  source: "Ministry",
  via: null,
  report: null,
});

test("a row that is held is known by what it says, whatever its number", () => {
  const held = codedReadings([row(1, 31)], "main").flatMap(({ figures }) => figures);
  const isHeld = heldRows(held);
  expect([row(7, 31), row(8, 32), { ...row(9, 31), source: "Desk" }].map(isHeld)).toEqual([
    true,
    false,
    false,
  ]);
  expect(heldRows([])(row(1, 31))).toBe(false);
});

test("a figure that was read in a report is no row, whatever it says", () => {
  const read = codedReadings([row(1, 31)], "main")
    .flatMap(({ figures }) => figures)
    .map(({ row: _row, ...figure }) => figure);
  expect(heldRows(read)(row(1, 31))).toBe(false);
});

test("a row that a person corrected is still the row of its table", () => {
  const fixed = codedReadings([row(1, 33)], "main")
    .flatMap(({ figures }) => figures)
    .map((figure): Figure => ({ ...figure, read: { low: 31, high: 31 } }));
  expect([row(7, 31), row(8, 33)].map(heldRows(fixed))).toEqual([true, false]);
});
