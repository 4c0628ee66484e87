import { expect, test } from "vitest";
import type { Decision, Figure, OriginOf, Weighing } from "@tarjih/reading";
import { seenOf } from "../decisions/seen.ts";
import { chain, decided as decidedBy, figure, reading, report, weighed } from "../testing/build.ts";

const [A, B, C] = [report("alba"), report("birch"), report("cedar")];
const STORY =
  "Forty boats lay at the old quay that night and the harbour master counted 46 dead by the sea wall";
const start = STORY.indexOf("46");
const placed = { start, end: start + 2, sentence: { start: 0, end: STORY.length } };

const originIs = (
  origin: "same" | "not-same",
  a: OriginOf,
  b: OriginOf,
  figures: readonly Figure[] = [],
): readonly Decision[] => [
  decidedBy({ kind: "origin", origin, a, b, figures: figures.map((each) => seenOf(each)) }),
];
const roots = (weighing: Weighing): number | undefined => weighing.questions[0]?.roots;

test("two figures that a person found to be of one origin are one root, and the root says so", () => {
  const [one, two] = [figure(A, 46), figure(B, 50)];
  const readings = [reading(A, [one]), reading(B, [two])];
  expect(roots(weighed(readings))).toBe(2);
  const decided = weighed(readings, {
    decisions: originIs(
      "same",
      { report: A.id, figure: one.id },
      { report: B.id, figure: two.id },
      [one, two],
    ),
  });
  expect(roots(decided)).toBe(1);
  expect(decided.roots[0]?.evidence).toContain("decided-same");
  expect(decided.roots[0]?.decisions).toEqual(["decision-1"]);
});

test("two reports that a person found to be one share only the numbers that both say", () => {
  const readings = [
    reading(A, [figure(A, 46, { start: 1 }), figure(A, 9, { start: 2, measure: "missing" })]),
    reading(B, [figure(B, 46, { start: 1 }), figure(B, 7, { start: 2, measure: "missing" })]),
  ];
  const decided = weighed(readings, {
    decisions: originIs("same", { report: A.id }, { report: B.id }),
  });
  expect(decided.questions.map((question) => question.roots)).toEqual([1, 2]);
  expect(decided.lineage.map(({ kind, p, why }) => [kind, p, why[0]])).toEqual([
    ["copy", 1, "decided-same"],
  ]);
});

test("a person's no stands above equal texts and equal credits, for these two only", () => {
  const cited = (of: typeof A): ReturnType<typeof reading> =>
    reading(of, [figure(of, 46, { ...placed, chain: chain(of.id, "Health Office") })]);
  const readings = [cited(A), cited(B), cited(C)];
  const texts = new Map([A, B, C].map((of) => [of.id, STORY]));
  expect(roots(weighed(readings, { texts }))).toBe(1);
  const decisions = originIs("not-same", { report: A.id }, { report: B.id });
  const decided = weighed(readings, { texts, decisions });
  expect(roots(decided)).toBe(2);
  expect(new Set(decided.roots.map(({ id }) => id)).size).toBe(2);
  expect(decided.roots.every(({ evidence }) => evidence.includes("decided-apart"))).toBe(true);
  const pairs = decided.lineage.map(({ from, to }) => [from.report, to.report].toSorted().join());
  expect(pairs).not.toContain("alba,birch");
});
