import { expect, test } from "vitest";
import type { LineageLink, Reading } from "@tarjih/reading";
import { caseOf, chain, figure, reading, report, weighed } from "../testing/build.ts";

function says(outlet: string, ...sources: readonly string[]): Reading {
  const of = report(outlet);
  return reading(of, [figure(of, 46, { id: `${outlet}-46`, chain: chain(outlet, ...sources) })]);
}

function drawn(links: readonly LineageLink[]): readonly string[] {
  return links.map(
    ({ from, to, kind, why }) => `${kind} ${from.report} > ${to.report}: ${why.join(" ")}`,
  );
}

test("who cites an outlet is linked from its report; an agency's is a wire", () => {
  const readings = [
    says("Birch", "Norda"),
    says("Cedar", "Alba"),
    says("Norda"),
    says("Alba", "Norda"),
  ];
  const norda = {
    id: "norda",
    names: { ar: [], en: ["Norda"] },
    kind: "agency",
    party: null,
  } as const;
  expect(drawn(weighed(readings, { case: caseOf({ actors: [norda] }) }).lineage)).toEqual([
    "same-origin Alba > Cedar: credit:Alba",
    "wire Norda > Alba: credit:Norda",
    "wire Norda > Birch: credit:Norda",
  ]);
});

test("a body without a report of its own links those that name it; so do agencies without a name", () => {
  expect(
    drawn(weighed([says("Alba", "Health Office"), says("Birch", "Health Office")]).lineage),
  ).toEqual(["same-origin Alba > Birch: attribution:Health Office"]);
  expect(drawn(weighed([says("Alba", "agencies"), says("Birch", "وكالات")]).lineage)).toEqual([
    "same-origin Alba > Birch: agencies:وكالات",
  ]);
});

test("papers that cite each other: neither is first", () => {
  expect(drawn(weighed([says("Alba", "Birch"), says("Birch", "Alba")]).lineage)).toEqual([
    "same-origin Birch > Alba: credit:Birch direction-unknown",
  ]);
});
