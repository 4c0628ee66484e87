import { messages } from "@tarjih/i18n";
import type { CellMark, Ledger, LedgerRow, LedgerSaying } from "@tarjih/server";
import { expect, test } from "vitest";
import { cellHeight, linesOf } from "./cell-height.ts";
import { cellWords } from "./cell-words.ts";
import { answeringColumns, mergedSayings, shownColumns } from "./columns.ts";
import { filteredRows, NO_FILTERS } from "./filters.ts";

const saying = (column: number, value: number, figure: string): LedgerSaying => ({
  column,
  figures: [figure],
  report: "1",
  low: value,
  high: value,
  bound: "exact",
  stance: "asserted",
  asOf: { start: "2031-05-03", end: "2031-05-03", basis: "stated" },
  verdict: null,
  marks: [],
});

const row = (id: string, more: Partial<LedgerRow>): LedgerRow => ({
  id,
  text: { ar: `كم ${id}؟`, en: `How many ${id}?` },
  measure: "escaped",
  group: "inmates",
  unit: "persons",
  event: "main",
  place: null,
  reports: 1,
  roots: 1,
  verdict: null,
  conflicts: 0,
  undetermined: 0,
  versions: 1,
  estimate: null,
  sayings: [],
  ...more,
});

const name = { ar: "س", en: "S" };
const LEDGER: Ledger = {
  rule: "roots",
  names: {},
  total: 3,
  state: "",
  roots: [
    { id: "a", code: "A", name, kind: "agency", columns: [0, 1], answers: 2 },
    { id: "b", code: "B", name, kind: "body", columns: [2], answers: 1 },
  ],
  columns: [
    { root: 0, name, reports: ["1"] },
    { root: 0, name, reports: ["2"] },
    { root: 1, name, reports: ["3"] },
    { root: null, name, reports: ["4"] },
  ],
  rows: [
    row("one", { sayings: [saying(0, 12, "f1"), saying(1, 12, "f2")], roots: 1 }),
    row("two", {
      verdict: "conflict",
      measure: "killed",
      roots: 2,
      sayings: [saying(0, 3, "f3"), saying(2, 90, "f4")],
    }),
  ],
};

test("columns stand by outlet or by origin, and what was not read stands at the end", () => {
  expect(shownColumns(LEDGER, false).map(({ of, isFirst }) => [of, isFirst])).toEqual([
    [[0], true],
    [[1], false],
    [[2], true],
    [[3], true],
  ]);
  expect(shownColumns(LEDGER, true).map(({ of }) => of)).toEqual([[0, 1], [2], [3]]);
});

test("the same said twice by one origin is one saying with both figures", () => {
  const [first] = LEDGER.rows;
  expect(mergedSayings(first?.sayings ?? []).map(({ figures }) => figures)).toEqual([["f1", "f2"]]);
});

test("a date and the marks beside it get the lines that they need", () => {
  const words = cellWords(messages("en"), "gregorian");
  const day = { start: "2031-05-03", end: "2031-05-03", basis: "stated" } as const;
  const days = { ...day, end: "2031-05-04" };
  const lines = (asOf: typeof days, ...marks: readonly CellMark[]): number =>
    linesOf({ asOf, marks }, words);
  expect(lines(day)).toBe(2);
  expect(lines(day, "copy")).toBe(2);
  expect(lines(day, "copy", "part")).toBe(3);
  expect(lines(day, "ocr")).toBe(3);
  expect(lines(days, "part")).toBe(4);
  const height = (count: number): number =>
    cellHeight(
      Array.from({ length: count }, () => ({ asOf: day, marks: [] })),
      words,
    );
  expect(height(2)).toBe(2 * height(1));
  expect(height(9)).toBe(height(4));
  // The Hijri day gets a line of its own; a month has none.
  const both = cellWords(messages("en"), "both");
  expect(linesOf({ asOf: day, marks: [] }, both)).toBe(3);
  // A vague word and the numbers that we read it as do not fit beside each other.
  const none = { start: null, end: null, basis: "unknown" } as const;
  expect(linesOf({ asOf: none, marks: [], word: "dozens" }, both)).toBe(2);
  expect(linesOf({ asOf: { ...day, start: "2031-05", end: "2031-05" }, marks: [] }, both)).toBe(2);
});

test("filters narrow and orders move, and neither makes a row", () => {
  const ids = (some: Partial<typeof NO_FILTERS>): readonly string[] =>
    filteredRows(LEDGER, { ...NO_FILTERS, ...some }).map(({ id }) => id);
  expect(ids({})).toEqual(["one", "two"]);
  expect(ids({ order: "gravest" })).toEqual(["two", "one"]);
  expect(ids({ order: "spread" })).toEqual(["two", "one"]);
  expect(ids({ words: "كم two" })).toEqual(["two"]);
  expect(ids({ kind: "body" })).toEqual(["two"]);
  expect(ids({ verdict: "none" })).toEqual(["one"]);
  expect(ids({ measure: "wounded" })).toEqual([]);
});

test("of a few rows the columns that answer them are left, each origin with a first one, and the unread", () => {
  const all = shownColumns(LEDGER, false);
  const keysOf = (columns: typeof all): readonly string[] =>
    columns.map(({ key, isFirst }) => `${key}${isFirst ? " first" : ""}`);
  const second = row("x", { sayings: [saying(1, 12, "f2")] });
  expect(keysOf(answeringColumns(all, [second]))).toEqual(["a 1 first", "unread 3 first"]);
  expect(answeringColumns(all, LEDGER.rows)).toEqual(all);
});

test("a question is found without its vowel signs, whatever its alef, ya and ta marbuta", () => {
  const asked = {
    ...LEDGER,
    rows: [row("x", { text: { ar: "كم شخصًا قُتل أو أُصيب في المدينة؟", en: "How many?" } })],
  };
  const finds = (words: string): number => filteredRows(asked, { ...NO_FILTERS, words }).length;
  expect(["قتل", "شخصا", "أصيب", "اصيب", "المدينه", "HOW"].map(finds)).toEqual([1, 1, 1, 1, 1, 1]);
  expect(finds("نزح")).toBe(0);
});
