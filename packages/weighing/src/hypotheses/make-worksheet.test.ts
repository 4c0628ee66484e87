import { expect, test } from "vitest";
import type { Mention, Reading, Statement, Worksheet } from "@tarjih/reading";
import { namesOf } from "../align/question-text.ts";
import { caseOf, chain, figure, reading, report, weighed } from "../testing/build.ts";
import { makeWorksheet } from "./make-worksheet.ts";

const coast: Mention = { id: "coast", quote: "the Coast Force", start: 0, end: 15 };
const info = caseOf({
  actors: [
    { id: "coast", names: { ar: ["قوة الساحل"], en: ["Coast Force"] }, kind: "party", party: null },
  ],
});

let count = 0;
function statement(
  of: string,
  kind: Statement["kind"],
  quote: string,
  more: Partial<Statement>,
): Statement {
  const id = `${of}.s${++count}`;
  return {
    type: "statement",
    id,
    report: of,
    start: 0,
    end: quote.length,
    quote,
    kind,
    chain: chain(of),
    stance: "asserted",
    rules: ["test"],
    ...more,
  };
}

function sheet(readings: readonly Reading[], lang: "ar" | "en" = "en"): Worksheet {
  const weighing = weighed(readings, { case: info });
  return makeWorksheet({ case: info, readings, weighing, nameOf: namesOf(info), lang });
}

const a = report("a");
const b = report("b");
const readings = [
  reading(a, [figure(a, 12)], {
    statements: [
      statement("a", "responsibility", "the Coast Force fired the shells", { actor: coast }),
      statement("a", "explanation", "guards had left the gate open", {}),
      statement("a", "responsibility", "No group had claimed it so far", { stance: "denied" }),
      statement("a", "warning", "the ministry warned of a breakout", {
        chain: chain("a", "ministry"),
      }),
    ],
  }),
  reading(b, [figure(b, 30)], {
    statements: [
      statement("b", "responsibility", "it was the Coast Force", { actor: coast }),
      statement("b", "explanation", "Guards had left the  gate open.", { stance: "denied" }),
      statement("b", "warning", "The ministry warned of a breakout.", {
        chain: chain("b", "ministry"),
      }),
      statement("b", "responsibility", "Gunmen stormed the yard at dawn", {
        actor: { id: "Gunmen", quote: "Gunmen", start: 0, end: 6 },
      }),
    ],
  }),
];

test("rows are explanations that somebody offers, and always another one", () => {
  expect(sheet(readings).hypotheses.map(({ id, text, by }) => [id, text, by])).toEqual([
    ["h1", "Responsibility lies with Coast Force", ["a", "b"]],
    ["h2", "«guards had left the gate open»", ["a"]],
    ["other", "Another explanation, which nobody has offered yet", []],
  ]);
  expect(sheet([], "ar").hypotheses.map(({ text }) => text)).toEqual([
    "تفسير آخر لم يقدّمه أحد بعد",
  ]);
});

test("columns are what roots say, once a root and matter, each with its claims", () => {
  const { evidence } = sheet(readings);
  const warning = evidence.filter(({ text }) => text.includes("warned"));
  expect(warning.map(({ text, root, claims }) => [text, root, claims.length])).toEqual([
    ["ministry: «the ministry warned of a breakout»", "root-ministry", 2],
  ]);
  expect(evidence.filter(({ about }) => about.startsWith("q-")).map(({ text }) => text)).toEqual([
    "a: How many people were killed? 12",
    "b: How many people were killed? 30",
  ]);
  const seen = evidence.map(({ root, about }) => `${root} ${about}`);
  expect(new Set(seen).size).toBe(seen.length);
});

test("no cell is filled and nobody's prior is invented", () => {
  const made = sheet(readings);
  expect(made.hypotheses.every(({ prior }) => prior === null)).toBe(true);
  const cells = made.raters.flatMap((rater) => [...rater.cells.values()]);
  expect(cells).toHaveLength(made.evidence.length);
  expect(cells.every((row) => [...row.values()].every((step) => step === null))).toBe(true);
});

test("a report that repeats another's text is no second voice", () => {
  const said = "Responsibility for the shells lies with the Coast Force, it said";
  const own = (id: string): Reading =>
    reading(report(id), [], {
      statements: [statement(id, "responsibility", said, { actor: coast })],
    });
  const two = [own("c"), own("d")];
  const weighing = {
    ...weighed(two, { case: info }),
    lineage: [{ from: { report: "c" }, to: { report: "d" }, kind: "copy", p: 1, why: [] } as const],
  };
  const made = makeWorksheet({
    case: info,
    readings: two,
    weighing,
    nameOf: namesOf(info),
    lang: "en",
  });
  expect(made.hypotheses[0]?.by).toEqual(["c"]);
  expect(made.evidence.map(({ root, claims }) => [root, claims.length])).toEqual([["root-c", 2]]);
});
