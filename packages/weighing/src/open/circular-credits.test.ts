import type { Reading } from "@tarjih/reading";
import { expect, test } from "vitest";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

function says(outlet: string, value: number, ...sources: readonly string[]): Reading {
  const of = report(outlet);
  return reading(of, [figure(of, value, { id: outlet, chain: chain(outlet, ...sources) })]);
}

function circles(...readings: readonly Reading[]): readonly unknown[] {
  return weighed(readings)
    .findings.filter(({ code }) => code === "circular-credit")
    .map(({ report: where, detail }) => [where, detail["sources"]]);
}

test("credits that lead round are said, at the first figure of the circle", () => {
  const [alba, birch] = [says("Alba", 46, "Birch"), says("Birch", 46, "Alba")];
  expect(circles(alba, birch)).toEqual([[alba.report.id, "alba ← birch ← alba"]]);
  const long = [says("Alba", 46, "Birch"), says("Birch", 46, "Cedar"), says("Cedar", 46, "Alba")];
  expect(circles(...long)).toHaveLength(1);
  expect(circles(says("Alba", 46, "Birch", "Alba"))).toHaveLength(1);
});

test("a body's own speaker in its own statement leads nowhere round", () => {
  expect(circles(says("Alba", 46, "person:spokesman", "Alba"))).toEqual([]);
  expect(circles(says("Alba", 46, "body:spokesman", "Alba"))).toHaveLength(1);
  expect(
    circles(says("Alba", 46, "body:relief board", "person:head", "body:relief board")),
  ).toEqual([]);
  expect(circles(says("Alba", 46, "person:head", "body:relief board", "person:head"))).toEqual([]);
  expect(circles(says("Alba", 46, "person:head", "body:relief board", "Alba"))).toHaveLength(1);
});

test("another number, or a source that credits nobody, closes no circle", () => {
  expect(circles(says("Alba", 46, "Birch"), says("Birch", 47, "Alba"))).toEqual([]);
  expect(circles(says("Alba", 46, "Alba"))).toEqual([]);
  expect(circles(says("Alba", 46, "Birch"), says("Birch", 46, "Dune Rescue"))).toEqual([]);
});
