import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { figure, on, reading, report, weighed } from "../testing/build.ts";
import { overfullWholes } from "./overfull.ts";

const A = report("north-post");
const B = report("harbour-voice");
const C = report("coast-radio");

const all = figure(A, 93, { group: "persons" });
const civilians = figure(B, 61, { group: "civilians" });
const soldiers = figure(C, 42, { group: "soldiers" });

function sets(...figures: readonly Figure[]): readonly (readonly (number | null)[])[] {
  const { questions } = weighed(
    [A, B, C].map((of) =>
      reading(
        of,
        figures.filter((each) => each.report === of.id),
      ),
    ),
  );
  const byId = new Map(figures.map((each) => [each.id, each]));
  return questions
    .flatMap((question) => overfullWholes(question, byId))
    .map(({ whole, parts }) => [whole.low, ...parts.map(({ low }) => low)]);
}

test("parts that are more than their whole together are one set of three", () => {
  expect(sets(all, civilians, soldiers)).toEqual([[93, 42, 61]]);
  expect(sets({ ...all, low: 110, high: 110 }, civilians, soldiers)).toEqual([]);
});

test("what may leave somebody out, may overlap, or is of another time, makes no set", () => {
  expect(sets({ ...all, group: "unknown" }, civilians, soldiers)).toEqual([]);
  expect(sets(all, civilians, { ...soldiers, group: "women" })).toEqual([]);
  expect(sets(all, civilians, { ...soldiers, asOf: on("2031-04-30") })).toEqual([]);
  expect(sets(all, civilians, { ...soldiers, place: "north gate" })).toEqual([]);
});

test("P11: a set is found iff no split of the whole exists, and without any one of it there is one", () => {
  const value = fc.nat(60);
  fc.assert(
    fc.property(value, value, value, (whole, one, two) => {
      const exact = (of: Figure, n: number): Figure => ({ ...of, low: n, high: n, bound: "range" });
      const found = sets(exact(all, whole), exact(civilians, one), exact(soldiers, two));
      const fitsAlone = (n: number): boolean => n <= whole;
      const room = (n: number): { low: number; high: number } => ({ low: n, high: n });
      const isSplit = Array.from({ length: 61 }, (_, rest) => rest).some(
        (rest) => room(one).low + room(two).low + rest <= whole,
      );
      const clear = [whole, one, two].every((n) => n % 5 !== 0);
      if (!clear) return;
      expect(found.length === 1).toBe(!isSplit && fitsAlone(one) && fitsAlone(two));
    }),
  );
});
