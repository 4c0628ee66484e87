import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");
const told = (start: number, more: Partial<Figure> = {}): Partial<Figure> => ({
  start,
  end: start + 2,
  sentence: { start, end: start + 2 },
  chain: chain(A.id, "A office"),
  ...more,
});

/** What A's second number of a page is to B's 90, where its first one is 40. */
function second(value: number, more: Partial<Figure> = {}, first: Partial<Figure> = {}): string {
  const one = figure(A, 40, told(0, first));
  const two = figure(A, value, told(50, more));
  const other = figure(B, 90, { chain: chain(B.id, "B office") });
  return pairOf(weighed([reading(A, [one, two]), reading(B, [other])]), two, other);
}

test("whoever gives two numbers for the same on one page counts something else with the second", () => {
  expect(second(24)).toBe("undetermined/group");
  expect(second(24, { mode: "total" })).toBe("undetermined/group");
});

test("what is the same as the first number, or leaves room for it, is no second one", () => {
  expect(second(40)).toBe("conflict/value");
  expect(second(30, { bound: "at-least", low: 30, high: null })).not.toBe("undetermined/group");
});

test("another speaker, another group and another place have their own first number", () => {
  // three offices of one day have a toll that rises
  expect(second(24, { chain: chain(A.id, "C office") })).toBe("undetermined/as-of");
  expect(second(24, {}, { group: "fighters" })).toBe("conflict/value");
  expect(second(24, {}, { event: "2030-05" })).toBe("conflict/value");
  expect(second(24, {}, { measure: "wounded" })).toBe("conflict/value");
  expect(second(24, {}, { side: "foe" })).toBe("conflict/value");
});

test("a number that somebody refuses, a part and what was added are no first ones", () => {
  expect(second(24, {}, { stance: "denied" })).toBe("conflict/value");
  expect(second(24, {}, { mode: "new" })).toBe("conflict/value");
});

test("what a person has accepted or added counts what it says", () => {
  expect(second(24, { review: "accepted" })).toBe("conflict/value");
});

test("a total behind a number of nobody knows what puts the first in doubt, and a first total does not fall", () => {
  const firstIs = (mode: Figure["mode"]): string => {
    const one = figure(A, 40, told(0, { mode }));
    const two = figure(A, 61, told(50, { mode: "total" }));
    const other = figure(B, 33, { chain: chain(B.id, "B office"), mode: "total" });
    return pairOf(weighed([reading(A, [one, two]), reading(B, [other])]), one, other);
  };
  expect(firstIs("unknown")).toBe("undetermined/group");
  expect(firstIs("total")).toBe("conflict/value");
});

test("within a report a voice contradicts itself from sentence to sentence, and never within one", () => {
  const own = (start: number): string => {
    const one = figure(A, 40, told(0, { mode: "total" }));
    const two = figure(A, 24, {
      ...told(20, { mode: "total" }),
      sentence: { start, end: 22 },
    });
    return pairOf(weighed([reading(A, [one, two])]), one, two);
  };
  expect(own(20)).toBe("conflict/self");
  expect(own(0)).toBe("undetermined/group");
});

test("two additions of one sentence are added both", () => {
  const found = (start: number): string => {
    const one = figure(A, 5, told(0, { mode: "new" }));
    const two = figure(A, 1, { ...told(20, { mode: "new" }), sentence: { start, end: 22 } });
    return pairOf(weighed([reading(A, [one, two])]), one, two);
  };
  expect(found(0)).toBe("undetermined/group");
  expect(found(20)).toBe("conflict/self");
});

test("within a sentence a name beside one of two numbers makes it no other voice's", () => {
  const one = figure(A, 31, told(0, { mode: "total" }));
  const two = figure(A, 22, {
    ...told(20, { mode: "total", near: "Darsa" }),
    sentence: { start: 0, end: 2 },
  });
  expect(pairOf(weighed([reading(A, [one, two])]), one, two)).not.toContain("conflict");
});

test("a later and larger number of a log is the same count, and a final one is the toll", () => {
  const at = (day: string): Partial<Figure> => ({
    asOf: { start: day, end: day, basis: "stated" },
  });
  expect(second(61, at("2031-05-02"), at("2031-05-01"))).not.toBe("undetermined/group");
  expect(second(61, { finality: "final" })).toBe("conflict/value");
});
