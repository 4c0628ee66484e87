import { expect, test } from "vitest";
import type { CodedClaim } from "@tarjih/reading";
import { weighed } from "../testing/build.ts";

function row(line: number, more: Partial<CodedClaim>): CodedClaim {
  return {
    row: line,
    subject: "Nawras",
    measure: "killed",
    group: "",
    low: 20,
    high: 20,
    bound: "exact",
    mode: "total",
    asOf: "2031-04-12",
    source: "Health Office",
    via: null,
    report: null,
    ...more,
  };
}

test("rows are weighed by subject, with their row and their roots", () => {
  const result = weighed([], {
    coded: [
      row(1, { via: "alba" }),
      row(2, { via: "birch" }),
      row(3, { source: "Dune Monitor", low: 35, high: 35 }),
      row(4, { subject: "Harbour", low: 3, high: 3 }),
    ],
  });
  expect(result.questions.map((q) => [q.subject, q.reports, q.roots])).toEqual([
    ["Harbour", 1, 1],
    ["Nawras", 3, 2],
  ]);
  expect(result.questions[1]?.text.en).toBe("Nawras: how many people were killed?");
  expect(result.questions[1]?.pairs.map((pair) => pair.verdict).toSorted()).toEqual([
    "conflict",
    "conflict",
    "same",
  ]);
  expect(result.figures.map((f) => f.row).toSorted()).toEqual([1, 2, 3, 4]);
  const known = new Set(result.reports.map((each) => each.id));
  expect(result.figures.every((f) => known.has(f.report))).toBe(true);
});

test("rows without a time leave it open; months are read as their days", () => {
  const undated = weighed([], {
    coded: [
      row(1, { asOf: null }),
      row(2, { asOf: null, source: "Dune Monitor", low: 35, high: 35 }),
    ],
  });
  expect(undated.questions[0]?.pairs).toMatchObject([
    { verdict: "undetermined", missing: "as-of" },
  ]);
  const months = weighed([], {
    coded: [
      row(1, { asOf: "2031-02" }),
      row(2, { asOf: "2031-03/2031-04", source: "x", low: 35, high: 35 }),
    ],
  });
  expect(months.figures.map((f) => f.asOf)).toEqual([
    { start: "2031-02-01", end: "2031-02-28", basis: "stated" },
    { start: "2031-03-01", end: "2031-04-30", basis: "stated" },
  ]);
  const open = weighed([], { coded: [row(1, { asOf: "../2031-05-03" })] });
  expect(open.figures[0]?.asOf).toEqual({ start: null, end: "2031-05-03", basis: "stated" });
});
