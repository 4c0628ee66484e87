import type { Figure, Version } from "@tarjih/reading";
import { expect, test } from "vitest";
import { sampleInput } from "../testing/sample-case.ts";
import { giversOf } from "./givers-of.ts";

const [SAMPLE] = sampleInput("public").data.weighing.figures;

function said(id: string, low: number | null, high: number | null): Figure {
  if (SAMPLE === undefined) throw new TypeError("the sample has no figure");
  return { ...SAMPLE, id, low, high };
}

function givers(low: number | null, high: number | null, ...figures: readonly Figure[]): string {
  const version: Version = { id: "v1", low, high, figures: figures.map(({ id }) => id), roots: 1 };
  return giversOf(version, figures)
    .map(({ id }) => id)
    .join(" ");
}

const early = [said("at-least-12", 12, null), said("17", 17, 17)];

test("who gave an earlier count of a toll does not claim the newest", () => {
  expect(givers(23, 23, ...early, said("23", 23, 23))).toBe("23");
  expect(givers(30, null, ...early, said("more-than-30", 30, null))).toBe("more-than-30");
});

test("a number inside a version of a span is given, a vague word that goes beyond it is not", () => {
  expect(givers(7000, 9999, said("about", 7000, 7000), said("thousands", 2000, 9999))).toBe(
    "about",
  );
  expect(givers(20, 25, said("20", 20, 20), said("25", 25, 25))).toBe("20 25");
});

test("a number that only several give together is of those who set its ends; a denial of 0 gives no 26", () => {
  expect(givers(12, 40, said("least", 12, null), said("most", null, 40), said("any", 5, 60))).toBe(
    "least most",
  );
  expect(givers(26, 26, said("none", 0, 0))).toBe("");
});
