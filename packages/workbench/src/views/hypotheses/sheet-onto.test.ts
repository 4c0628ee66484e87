import type { SheetShown } from "@tarjih/server";
import { expect, test } from "vitest";
import {
  withCell,
  withoutColumn,
  withPrior,
  withRater,
  withReliability,
  withRow,
} from "./sheet-edits.ts";
import { sheetOnto } from "./sheet-onto.ts";

const column = {
  text: "",
  about: "",
  root: "root",
  credibility: "medium",
  relevance: "medium",
  reliability: null,
} as const;

const BASE: SheetShown = {
  title: "Why the mill burned",
  hypotheses: [
    { id: "h1", text: "the boiler burst", by: [], claims: [], prior: null },
    { id: "other", text: "another", by: [], claims: [], prior: null },
  ],
  evidence: [
    { ...column, id: "e1", claims: ["c1"] },
    { ...column, id: "e2", claims: ["c2"] },
  ],
  raters: [{ rater: "Rana", cells: { e1: { h1: "C", other: null }, e2: { h1: "I", other: "N" } } }],
  leftOut: [],
};

test("without an edit here it is theirs, without one of theirs it is what stands here", () => {
  const edited = withCell(BASE, { rater: "Rana", column: "e1", row: "h1", step: "II" });
  expect(sheetOnto(BASE, BASE, edited)).toEqual(edited);
  expect(sheetOnto(BASE, edited, BASE)).toEqual(edited);
});

test("cells of both stand; of one cell that both set, the one set here", () => {
  const at = { rater: "Rana", row: "h1" };
  const theirs = withCell(withCell(BASE, { ...at, column: "e1", step: "N" }), {
    ...at,
    column: "e2",
    step: "CC",
  });
  const mine = withCell(BASE, { ...at, column: "e1", step: "II" });
  const cells = sheetOnto(BASE, mine, theirs).raters[0]?.cells;
  expect(cells).toEqual({ e1: { h1: "II", other: null }, e2: { h1: "CC", other: "N" } });
});

test("rows added in two windows get two ids, and the cells go with their row", () => {
  const theirs = withRow(BASE, "a spark from the road", "Samir");
  const mine = withCell(withRow(BASE, "the guild did it", "Rana"), {
    rater: "Rana",
    column: "e1",
    row: "h2",
    step: "CC",
  });
  const both = sheetOnto(BASE, mine, theirs);
  expect(both.hypotheses.map(({ id, text }) => [id, text])).toEqual([
    ["h1", "the boiler burst"],
    ["h2", "a spark from the road"],
    ["h3", "the guild did it"],
    ["other", "another"],
  ]);
  expect(both.raters[0]?.cells["e1"]).toEqual({ h1: "C", other: null, h3: "CC" });
});

test("columns left out, shares and raters of both stand; two beliefs that are more than all do not", () => {
  const theirs = withPrior(withRater(withReliability(BASE, "e1", 0.2), "Samir"), "other", 0.6);
  const mine = withPrior(withoutColumn(BASE, "e2"), "h1", 0.7);
  const both = sheetOnto(BASE, mine, theirs);
  expect(both.evidence).toEqual([{ ...column, id: "e1", claims: ["c1"], reliability: 0.2 }]);
  expect(both.leftOut).toEqual(["c2"]);
  expect(both.raters.map(({ rater }) => rater)).toEqual(["Rana", "Samir"]);
  expect(both.raters[0]?.cells).toEqual({ e1: { h1: "C", other: null } });
  expect(both.hypotheses.map(({ prior }) => prior)).toEqual([null, 0.6]);
  expect(sheetOnto(BASE, withPrior(mine, "h1", 0.3), theirs).hypotheses[0]?.prior).toBe(0.3);
});
