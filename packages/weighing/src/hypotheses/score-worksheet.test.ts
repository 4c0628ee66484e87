import { expect, test } from "vitest";
import { scoreWorksheet } from "./score-worksheet.ts";
import type { WorksheetScore } from "./score-worksheet.ts";
import { sheetOf } from "./testing/sheet-of.ts";

type Complete = Extract<WorksheetScore, { complete: true }>;

function scored(sheet: Parameters<typeof scoreWorksheet>[0]): Complete {
  const score = scoreWorksheet(sheet);
  if (!score.complete) throw new Error("not complete");
  return score;
}

test("nothing is told while cells are empty but which they are", () => {
  expect(
    scoreWorksheet(
      sheetOf([
        [
          ["C", null],
          ["I", "N"],
        ],
      ]),
    ),
  ).toEqual({
    complete: false,
    filled: 3,
    cells: 4,
    empty: [{ rater: "rater-1", evidence: "e1", hypothesis: "other" }],
  });
});

test("the row with fewest roots against it comes first; what tells nothing is flagged", () => {
  const score = scored(
    sheetOf([
      [
        ["II", "CC", "N"],
        ["I", "C", "N"],
        ["C", "I", "N"],
        ["I", "I", "I"],
      ],
    ]),
  );
  expect(score.hypotheses.map(({ id, against, weighted }) => [id, against, weighted])).toEqual([
    ["other", 0, 0],
    ["h2", 1, 1],
    ["h1", 2, 3],
  ]);
  expect(score.leaders).toEqual({ count: ["other"], weighted: ["other"], bayes: ["h2"] });
  expect(score.disagree).toBe(true);
  expect(score.evidence.map(({ tells }) => tells)).toEqual([true, true, true, false]);
  expect(score.evidence.at(-1)).toMatchObject({ spread: 0, ratio: 0, information: 0 });
});

test("ten columns of one root are one vote", () => {
  const flood = scored(
    sheetOf([[...Array.from({ length: 10 }, () => ["I", "C"] as const), ["C", "I"], ["C", "I"]]], {
      roots: [...Array.from({ length: 10 }, () => "loud"), "one", "two"],
    }),
  );
  expect(flood.leaders).toEqual({ count: ["h1"], weighted: ["h1"], bayes: ["h1"] });
  expect(flood.roots).toBe(3);
  expect(flood.linchpins.count).toHaveLength(1);
});

test("raters are normalised, then averaged; draws are the same every time", () => {
  const sheet = sheetOf([
    [
      ["CC", "I"],
      ["C", "N"],
    ],
    [
      ["N", "C"],
      ["I", "N"],
    ],
  ]);
  const score = scored(sheet);
  expect(score).toEqual(scored(sheet));
  for (const row of score.hypotheses) {
    expect(row.low).toBeLessThanOrEqual(row.bayes);
    expect(row.high).toBeGreaterThanOrEqual(row.bayes);
  }
  const sum = score.hypotheses.reduce((total, { leadsBayes }) => total + leadsBayes, 0);
  expect(sum).toBeCloseTo(1, 9);
});

test("stated priors that carry the lead are told", () => {
  const score = scored(sheetOf([[["I", "C"]]], { priors: [0.95, null] }));
  expect(score.sensitivity.priors).toEqual({ stated: ["h1"], uniform: ["other"] });
});

test("a cell that decides is named with what it changes", () => {
  const score = scored(sheetOf([[["N", "I"]]]));
  expect(score.sensitivity.cells).toContainEqual({
    rater: "rater-1",
    evidence: "e1",
    hypothesis: "other",
    from: "I",
    to: "N",
    view: "weighted",
    leaders: ["h1", "other"],
  });
  expect(score.sensitivity.roots).toContainEqual({
    root: "r1",
    view: "bayes",
    leaders: ["h1", "other"],
  });
});
