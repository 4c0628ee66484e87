import { expect, test } from "vitest";
import type { Reading } from "@tarjih/reading";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

interface Listed {
  readonly source?: string;
  readonly published?: string;
  readonly lang?: "ar" | "en";
}

/** A report that gives numbers killed, wounded and missing, in this order. */
function lists(
  outlet: string,
  numbers: readonly number[],
  { source, published = "2031-04-12", lang = "en" }: Listed = {},
): Reading {
  const of = report(outlet, { published, lang });
  const measures = ["killed", "wounded", "missing"] as const;
  const steps = source === undefined ? [] : [source];
  return reading(
    of,
    numbers.map((value, at) =>
      figure(of, value, {
        id: `${outlet}-${at}`,
        start: at,
        measure: measures[at] ?? "killed",
        chain: chain(outlet, ...steps),
      }),
    ),
  );
}

function roots(...readings: readonly Reading[]): readonly number[] {
  return weighed(readings).questions.map((question) => question.roots);
}

const ODD = [793, 118, 67];

test("three odd numbers in one order, from nobody, are one sheet; nobody knows who had it first", () => {
  const result = weighed([lists("Alba", ODD), lists("Birch", ODD, { published: "2031-04-13" })]);
  expect(result.questions.map((question) => question.roots)).toEqual([1, 1, 1]);
  expect(result.lineage.map(({ kind, why }) => [kind, ...why])).toEqual([
    ["same-origin", "same-figures:3", "direction-unknown"],
  ]);
});

test("many papers with one sheet are one root", () => {
  const papers = ["Alba", "Birch", "Cedar", "Dogwood"].map((outlet) => lists(outlet, ODD));
  expect(roots(...papers)).toEqual([1, 1, 1]);
});

test("equal numbers are no sheet where they are round, few, far apart or ascribed", () => {
  const round = [800, 120, 60];
  expect(roots(lists("Alba", round), lists("Birch", round))).toEqual([2, 2, 2]);
  expect(roots(lists("Alba", [793, 118]), lists("Birch", [793, 118]))).toEqual([2, 2]);
  const later = lists("Birch", ODD, { published: "2031-04-20" });
  expect(roots(lists("Alba", ODD), later)).toEqual([2, 2, 2]);
  const office = lists("Birch", ODD, { source: "Health Office" });
  expect(roots(lists("Alba", ODD), office)).toEqual([2, 2, 2]);
  const rescue = lists("Alba", ODD, { source: "Dune Rescue" });
  expect(roots(rescue, office)).toEqual([2, 2, 2]);
});
