import { CELL_STEPS, type CellStep, type Worksheet } from "@tarjih/reading";
import fc from "fast-check";
import { expect, test } from "vitest";
import { editWorksheet } from "./edit-worksheet.ts";
import { parseWorksheet } from "./parse-worksheet.ts";

const TEXT = `# mine, to be kept
title: Attack
hypotheses:
  - id: h1
    text: guards were bribed
    by: [Blue Shore]
    claims: [s1]
    prior: ~
  - { id: other, text: another } # stays
evidence:
  - id: e1
    text: the gate was open
    root: root-a
    claims: [c1]
  - id: e2
    text: no shot was heard
    root: root-b
    claims: [c2]
ratings:
  - rater: Rana
    cells:
      e1: { h1: C, other: ~ } # seen on the film
      e2: { h1: ~, other: ~ }
left-out: []
`;

function parsed(text: string): Worksheet {
  const result = parseWorksheet(text, "why.yaml");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.sheet;
}

function withCell(sheet: Worksheet, column: string, row: string, step: CellStep | null): Worksheet {
  return {
    ...sheet,
    raters: sheet.raters.map(({ rater, cells }) => ({
      rater,
      cells: new Map(cells).set(column, new Map(cells.get(column)).set(row, step)),
    })),
  };
}

test("what is set is in the file, and the words that people wrote beside it stay", () => {
  const before = parsed(TEXT);
  const step = fc.option(fc.constantFrom(...CELL_STEPS), { nil: null });
  const share = fc.option(fc.constantFrom(0, 0.2, 0.5, 1), { nil: null });
  fc.assert(
    fc.property(
      fc.constantFrom("e1", "e2"),
      fc.constantFrom("h1", "other"),
      step,
      share,
      share,
      (column, row, to, prior, reliability) => {
        const after: Worksheet = {
          ...withCell(before, column, row, to),
          hypotheses: before.hypotheses.map((each) =>
            each.id === row ? { ...each, prior } : each,
          ),
          evidence: before.evidence.map((each) =>
            each.id === column ? { ...each, reliability, credibility: "high" } : each,
          ),
        };
        const text = editWorksheet(TEXT, before, after);
        expect(parsed(text)).toEqual(after);
        expect(text).toContain("# mine, to be kept");
        expect(text).toContain("# seen on the film");
      },
    ),
  );
});

test("nothing set changes nothing that is said", () => {
  const before = parsed(TEXT);
  expect(parsed(editWorksheet(TEXT, before, before))).toEqual(before);
});

test("a row and a rater are added, a column goes with its cells and is left out", () => {
  const before = parsed(TEXT);
  const [first] = before.raters;
  if (first === undefined) throw new Error("no rater");
  const added = { id: "h2", text: "the wall gave way", by: [], claims: [], prior: null };
  const cells = (steps: readonly (readonly [string, CellStep | null])[]) =>
    new Map([["e1", new Map(steps)]]);
  const after: Worksheet = {
    ...before,
    hypotheses: [...before.hypotheses, added],
    evidence: before.evidence.slice(0, 1),
    raters: [
      {
        rater: "Rana",
        cells: cells([
          ["h1", "C"],
          ["other", null],
          ["h2", null],
        ]),
      },
      {
        rater: "Nour",
        cells: cells([
          ["h1", "I"],
          ["other", "N"],
          ["h2", "CC"],
        ]),
      },
    ],
    leftOut: ["c2"],
  };
  expect(parsed(editWorksheet(TEXT, before, after))).toEqual(after);
});
