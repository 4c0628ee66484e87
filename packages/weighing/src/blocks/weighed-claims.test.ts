import { expect, test } from "vitest";
import { weigher } from "../weigher.ts";
import { caseOf, chain, figure, reading, report, weighed } from "../testing/build.ts";
import { weighed as weighedOf } from "./weighed-claims.ts";
import type { Claim } from "../keys/claim.ts";

const TABLE = report("table");
const OTHER = report("other");

function claims(of: typeof TABLE, values: readonly number[]): readonly Claim[] {
  return values.map((value, start) => ({
    figure: figure(of, value, { start }),
    report: of,
    block: "killed",
    at: start,
    from: 0,
    to: 0,
  }));
}

const valuesOf = (some: readonly Claim[], id: string): readonly (number | null)[] =>
  some.flatMap(({ figure: { low }, report: of }) => (of.id === id ? [low] : []));

test("of a report with far too many numbers different ones are weighed before the same again, and of others all", () => {
  const same = Array.from({ length: 30 }, () => 9);
  const all = [...claims(TABLE, [...same, 12, 13, ...same, 14]), ...claims(OTHER, [9, 12, 9])];
  const kept = weighedOf(all, { each: 2, more: 4 });
  expect(valuesOf(kept, "table")).toEqual([9, 9, 12, 13, 14]);
  expect(valuesOf(kept, "other")).toEqual([9, 12, 9]);
  expect(weighedOf(all.toReversed(), { each: 2, more: 4 }).toReversed()).toEqual(kept);
  expect(weighedOf(all, { each: 2, more: 100 })).toBe(all);
});

test("three tables of five hundred numbers are weighed as far as it goes, and a finding says of each how far", () => {
  const tables = ["one", "two", "three"].map((id) => report(id));
  const readings = [
    ...tables.map((table, i) =>
      reading(
        table,
        Array.from({ length: 500 }, (_, start) => figure(table, 100 + 3 * start + i, { start })),
      ),
    ),
    reading(OTHER, [figure(OTHER, 7, { start: 1 })]),
  ];
  const result = weighed(readings);
  const [question] = result.questions;
  const left = result.findings.filter(({ code }) => code === "too-many-answers");
  expect(left.map(({ report: id, detail }) => [id, detail])).toEqual([
    ["one", { weighed: 420, count: 80 }],
    ["three", { weighed: 420, count: 80 }],
    ["two", { weighed: 420, count: 80 }],
  ]);
  expect(question?.answers.length).toBe(3 * 420 + 1);
  expect(question?.answers.some(({ figure: id }) => id === "other-1")).toBe(true);
  expect(result.figures.length).toBe(1501);
  // one by one it is the same
  const growing = weigher({ case: caseOf(), readings: [], texts: new Map() });
  growing.add(readings.slice(0, 2), new Map());
  growing.add(readings.slice(2), new Map());
  const grown = growing.weighing();
  expect(grown.findings).toEqual(result.findings);
  expect(grown.questions[0]?.answers).toEqual(question?.answers);
});

test("the contradictions of a table of totals are told as far as a thousand, and the last says how many more there are", () => {
  const totals = Array.from({ length: 60 }, (_, start) =>
    figure(TABLE, 101 + 13 * start, { start, chain: chain("table", `body:Council ${start}`) }),
  );
  const { findings, questions } = weighed([reading(TABLE, totals)]);
  const all = questions.flatMap(({ pairs }) =>
    pairs.filter(({ verdict }) => verdict === "conflict"),
  );
  const told = findings.filter(({ code }) => code === "internal-contradiction");
  expect(told.length).toBe(1000);
  expect(told.flatMap(({ detail }) => detail["more"] ?? [])).toEqual([all.length - 1000]);
});
