import type { SheetShown } from "@tarjih/server";
import { expect, test } from "vitest";
import { withCell, withoutColumn, withPrior, withRater, withRow } from "./sheet-edits.ts";

const column = {
  text: "",
  about: "",
  root: "root",
  credibility: "medium",
  relevance: "medium",
  reliability: null,
} as const;

const SHEET: SheetShown = {
  title: null,
  hypotheses: [
    { id: "h1", text: "guards were bribed", by: [], claims: [], prior: 0.75 },
    { id: "other", text: "another", by: [], claims: [], prior: null },
  ],
  evidence: [
    { ...column, id: "e1", claims: ["c1"] },
    { ...column, id: "e2", claims: ["c2", "c3"] },
  ],
  raters: [
    { rater: "Rana", cells: { e1: { h1: "C" }, e2: { h1: "I" } } },
    { rater: "Nour", cells: {} },
  ],
  leftOut: [],
};

test("a cell is one person's; the other's stays", () => {
  const edited = withCell(SHEET, { rater: "Nour", column: "e1", row: "h1", step: "II" });
  expect(edited.raters[0]).toEqual(SHEET.raters[0]);
  expect(edited.raters[1]?.cells).toEqual({ e1: { h1: "II" } });
});

test("priors never sum to more than all", () => {
  expect(withPrior(SHEET, "other", 0.9).hypotheses[1]?.prior).toBe(0.25);
  expect(withPrior(SHEET, "h1", 0.9).hypotheses[0]?.prior).toBe(0.9);
  expect(withPrior(SHEET, "h1", null).hypotheses[0]?.prior).toBeNull();
});

test("the explanation that nobody offered stays the last row", () => {
  const ids = withRow(SHEET, "the wall gave way", "Rana").hypotheses.map(({ id }) => id);
  expect(ids).toEqual(["h1", "h2", "other"]);
});

test("what is taken out goes with its cells, and its claims are kept out", () => {
  const edited = withoutColumn(SHEET, "e2");
  expect(edited.evidence.map(({ id }) => id)).toEqual(["e1"]);
  expect(edited.raters[0]?.cells).toEqual({ e1: { h1: "C" } });
  expect(edited.leftOut).toEqual(["c2", "c3"]);
});

test("nobody rates twice", () => {
  expect(withRater(SHEET, "Nour")).toBe(SHEET);
  expect(withRater(SHEET, "Sami").raters).toHaveLength(3);
});
