import { expect, test } from "vitest";
import type { Figure, Reading } from "@tarjih/reading";
import { caseOf, chain, figure, reading, report, weighed } from "../testing/build.ts";

/** A report of `outlet` in which `sources` say `value`. */
function says(outlet: string, value: number, ...sources: readonly string[]): Reading {
  return saysAlso(outlet, [value, ...sources]);
}

function saysAlso(outlet: string, ...said: readonly (readonly [number, ...string[]])[]): Reading {
  const of = report(outlet);
  const figures = said.map(([value, ...sources], at): Figure =>
    figure(of, value, { id: `${outlet}-${at}`, chain: chain(outlet, ...sources) }),
  );
  return reading(of, figures);
}

function roots(...readings: readonly Reading[]): number | undefined {
  return weighed(readings).questions[0]?.roots;
}

test("who cites a paper has the number from whom the paper has it", () => {
  const ministry = says("Alba", 46, "Health Office");
  const result = weighed([ministry, says("Birch", 46, "Alba"), says("Cedar", 46, "Birch")]);
  expect(result.questions[0]?.roots).toBe(1);
  expect(result.roots[0]?.name).toBe("Health Office");
  expect(result.roots[0]?.evidence).toContain("cited:Alba");
});

test("papers that cite each other are one origin, whoever it is", () => {
  expect(roots(says("Alba", 46, "Birch"), says("Birch", 46, "Alba"))).toBe(1);
  expect(roots(says("Alba", 46, "Alba"))).toBe(1);
});

test("a chain is not followed to another number", () => {
  expect(roots(says("Alba", 50, "Health Office"), says("Birch", 46, "Alba"))).toBe(2);
});

test("a paper that has the number from two may mean either", () => {
  const both = saysAlso("Alba", [46, "Health Office"], [46, "Dune Rescue"]);
  expect(roots(both, says("Birch", 46, "Alba"))).toBe(3);
});

test("a short name is the one longer name with that number", () => {
  const short = says("Alba", 46, "Norda");
  expect(roots(short, says("Birch", 46, "Norda News Agency"))).toBe(1);
  expect(roots(short, says("Birch", 47, "Norda News Agency"))).toBe(2);
  const agencies = [says("Birch", 46, "Norda News Agency"), says("Cedar", 46, "Norda Radio")];
  expect(roots(short, ...agencies)).toBe(3);
});

test("an outlet's own reporter is the outlet", () => {
  expect(roots(says("Alba", 46), says("Birch", 46, "person:Alba reporter at the gate"))).toBe(1);
});

test("agencies without a name are the one agency that has their number", () => {
  const digest = says("Alba", 46, "agencies");
  const wire = (outlet: string): Reading =>
    says(outlet, 46, `agency:${outlet} Wire`, "Mayor of Dune");
  expect(roots(digest, says("Birch", 46, "Dune Rescue"))).toBe(2);
  expect(roots(digest, wire("Birch"))).toBe(1);
  expect(roots(digest, says("Birch", 46, "agency:Norda", "Dune Rescue"), wire("Cedar"))).toBe(2);
});

test("equal numbers of two bodies stay two origins", () => {
  expect(roots(says("Alba", 793, "Health Office"), says("Birch", 793, "Dune Rescue"))).toBe(2);
  const actors = caseOf({
    actors: [
      { id: "norda", names: { ar: ["وكالة نوردا"], en: ["Norda"] }, kind: "agency", party: null },
    ],
  });
  const [one, two] = [says("Alba", 46, "Norda"), says("Birch", 46, "وكالة نوردا")];
  expect(weighed([one, two], { case: actors }).questions[0]?.roots).toBe(1);
});

test("media without a name are an outlet that printed their number", () => {
  const digest = says("Alba", 46, "local media");
  expect(roots(digest, says("Birch", 46, "Dune Rescue"))).toBe(1);
  expect(roots(digest, says("Birch", 47, "Dune Rescue"))).toBe(2);
  expect(roots(digest, says("Cedar", 46, "وسائل إعلام محلية"))).toBe(1);
});

test("a source handed on by a paper is the one that the paper has its number from", () => {
  const paper = says("Elm Courier", 73, "Ministry of Health in Asal");
  expect(roots(paper, says("Birch", 73, "Elm Courier", "Ministry of Health"))).toBe(1);
  expect(roots(paper, says("النهار", 73, "صحيفة إلم كوريير", "وزارة الصحة في عسل"))).toBe(1);
  expect(roots(paper, says("Birch", 73, "Elm Courier", "Dune Rescue"))).toBe(2);
  const officer = says("Elm Courier", 64, "coast guard officer");
  expect(roots(officer, says("النهار", 64, "إلم كوريير", "ضابط في خفر السواحل"))).toBe(1);
  expect(roots(officer, says("النهار", 65, "إلم كوريير", "ضابط في خفر السواحل"))).toBe(2);
});

test("a name that sounds the same in both scripts is one source of one number", () => {
  expect(roots(says("Alba", 11, "Huda Karim"), says("النهار", 11, "هدى كريم"))).toBe(1);
  expect(roots(says("Alba", 11, "Huda Karim"), says("النهار", 11, "هدى سليم"))).toBe(2);
});

test("an outlet that is cited by its name in the other script is the one whose own report is here", () => {
  expect(roots(says("Lume Post", 41), says("النهار", 41, "صحيفة لوم بوست"))).toBe(1);
  expect(roots(says("Lume Post", 41), says("النهار", 42, "صحيفة لوم بوست"))).toBe(2);
  expect(roots(says("Lume Post", 41), says("النهار", 41, "صحيفة لوم ريكورد"))).toBe(2);
});
