import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { figure, on, reading, report, weighed } from "../testing/build.ts";

const A = report("alba");
const B = report("birch");

const released = (of: typeof A, id: string, value: number, more: Partial<Figure> = {}): Figure =>
  figure(of, value, { id, measure: "released", mode: "unknown", ...more });

function told(...figures: readonly Figure[]): readonly string[] {
  const readings = [A, B].map((of) =>
    reading(
      of,
      figures.filter((each) => each.report === of.id),
    ),
  );
  const { questions, findings } = weighed(readings);
  return [
    ...questions.flatMap(({ pairs }) =>
      pairs.map(({ verdict, because }) => `${verdict} ${because}`),
    ),
    ...findings.map(({ code }) => code),
  ];
}

test("two batches are two, larger or smaller, on one day or two, also of one size", () => {
  const first = released(A, "a", 70, { batch: 1, asOf: on("2031-04-10") });
  for (const second of [
    released(B, "b", 50, { batch: 2, asOf: on("2031-04-12") }),
    released(B, "b", 90, { batch: 2, asOf: on("2031-04-10") }),
    released(A, "b", 70, { batch: 2, start: 9 }),
  ])
    expect(told(first, second)).toEqual(["different batch"]);
});

test("a batch is a part of a total, and nobody knows of what else", () => {
  const batch = released(A, "a", 50, { batch: 1 });
  expect(told(batch, released(B, "b", 120, { mode: "total" }))).toEqual(["part-of batch"]);
  expect(told(batch, released(B, "b", 120))).toEqual(["undetermined batch"]);
});

test("one batch with two numbers is a conflict", () => {
  const first = released(A, "a", 50, { batch: 1, asOf: on("2031-04-12") });
  const other = released(B, "b", 83, { batch: 1, asOf: on("2031-04-12") });
  expect(told(first, other)).toEqual(["conflict value"]);
});

test("those who are left are a part of all who were taken, though both are called hostages", () => {
  const taken = figure(A, 34, { id: "a", measure: "hostage", group: "hostages", mode: "unknown" });
  const left = figure(B, 7, { id: "b", measure: "hostage", group: "hostages", mode: "part" });
  expect(told(taken, left)).toEqual(["part-of group"]);
  const more = figure(B, 70, { id: "b", measure: "hostage", group: "hostages", mode: "part" });
  expect(told(taken, more)).toEqual(["undetermined batch"]);
});

test("what came later is no part of an earlier number of which nobody says whether it is all", () => {
  const one = figure(B, 1, { id: "b", mode: "new", asOf: on("2031-04-12") });
  const two = (day: string): Figure => figure(A, 2, { id: "a", mode: "unknown", asOf: on(day) });
  expect(told(two("2031-04-11"), one)).toEqual(["different period"]);
  expect(told(two("2031-04-12"), one)).toEqual(["undetermined batch"]);
  expect(told(two("2031-04-13"), one)).toEqual(["part-of batch"]);
});

test("in one breath the smaller number was added to the larger", () => {
  const of17 = figure(A, 17, { id: "all", mode: "unknown" });
  const three = figure(A, 3, { id: "three", mode: "new", start: 9, sentence: of17.sentence });
  expect(told(of17, three)).toEqual(["part-of batch"]);
});
