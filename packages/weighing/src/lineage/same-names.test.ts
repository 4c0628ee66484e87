import { expect, test } from "vitest";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

/** Roots of one question, each report with its own number from a source of that name. */
function rootsOf(...names: readonly string[]): number | undefined {
  const readings = names.map((name, at) => {
    const of = report(`paper-${at}`);
    return reading(of, [figure(of, 40 + at, { chain: chain(of.outlet ?? "", name) })]);
  });
  return weighed(readings).questions[0]?.roots;
}

test("one office under several names is one root, whatever number each paper prints", () => {
  expect(rootsOf("health ministry", "وزارة الصحة", "Health Minister Basil Amin")).toBe(1);
  expect(rootsOf("Malian army", "Mali's military", "army")).toBe(1);
});

test("of two owners of one office each is its own, and one that nobody names is neither", () => {
  expect(rootsOf("Sudan's health ministry", "Gaza health ministry", "health ministry")).toBe(3);
  expect(rootsOf("Northern Province health ministry", "health ministry")).toBe(2);
});

test("a shorter name is the one fuller name that it can mean", () => {
  expect(
    rootsOf("High Commission for Human Rights", "Independent High Commission for Human Rights"),
  ).toBe(1);
  expect(
    rootsOf(
      "Valley Commission for Human Rights",
      "Ridge Commission for Human Rights",
      "Commission",
    ),
  ).toBe(3);
  expect(
    rootsOf(
      "Central Relief Committee",
      "North Central Relief Committee",
      "South Central Relief Committee",
    ),
  ).toBe(3);
  expect(rootsOf("person:Basil Amin", "person:Dr Basil Amin")).toBe(1);
});
