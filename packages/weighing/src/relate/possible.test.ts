import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { figure, on, reading, report, weighed } from "../testing/build.ts";

const A = report("alba");
const B = report("birch");

const feared = (value: number, more: Partial<Figure> = {}): Figure =>
  figure(A, value, { id: "feared", mode: "unknown", stance: "hedged", possible: true, ...more });
const counted = (value: number, more: Partial<Figure> = {}): Figure =>
  figure(B, value, { id: "counted", mode: "unknown", ...more });

function told(one: Figure, two: Figure): string {
  const { questions } = weighed([reading(A, [one]), reading(B, [two])]);
  const [question] = questions;
  const [pair] = question?.pairs ?? [];
  return `${pair?.verdict} ${pair?.because}, best ${question?.estimate.best}`;
}

test("nine feared dead and six confirmed: no conflict, and six are dead", () => {
  expect(told(feared(9), counted(6))).toBe("compatible bound, best 6");
  expect(told(feared(9), counted(6, { asOf: on("2031-04-15") }))).toBe("compatible bound, best 6");
});

test("who counts more than was feared counted later, or perhaps later", () => {
  expect(told(feared(9), counted(14))).toBe("undetermined period, best 14");
  expect(told(feared(9, { asOf: on("2031-04-10") }), counted(14, { asOf: on("2031-04-12") }))).toBe(
    "updated growth, best 14",
  );
});

test("where nobody counts, what is feared is the best that is known", () => {
  const { questions } = weighed([reading(A, [feared(9)])]);
  expect(questions[0]?.estimate.best).toBe(9);
});

test("a number whose measure is only likely makes no conflict, until somebody has accepted it", () => {
  const day = { asOf: on("2031-04-15"), mode: "total" } as const;
  const read = figure(A, 9, { id: "read", ...day });
  const likely = counted(14, { likely: true, ...day });
  expect(told(read, counted(14, day))).toContain("conflict value");
  expect(told(read, likely)).toBe("undetermined definition, best 9");
  expect(told(read, { ...likely, review: "pending" })).toBe("undetermined definition, best 9");
  expect(told(read, { ...likely, review: "accepted" })).toContain("conflict value");
});

test("a number whose measure is only likely is the best where nothing else was read", () => {
  const { questions } = weighed([reading(B, [counted(14, { likely: true })])]);
  expect(questions[0]?.estimate.best).toBe(14);
});
