import { expect, test } from "vitest";
import type { Bound } from "@tarjih/reading";
import { figure, reading, report, weighed } from "../testing/build.ts";

const A = report("alba");
const B = report("birch");
type Said = readonly [bound: Bound, low: number | null, high: number | null];

function verdict(one: Said, two: Said): string {
  const figures = [one, two].map(([bound, low, high], i) =>
    figure(i === 0 ? A : B, null, { bound, low, high }),
  );
  const { questions } = weighed(
    [A, B].map((of) =>
      reading(
        of,
        figures.filter((each) => each.report === of.id),
      ),
    ),
  );
  return questions
    .flatMap(({ pairs }) => pairs)
    .map((pair) => `${pair.verdict} ${pair.because}`)
    .join(", ");
}

test("a strict limit and a range or limit that only touch it share nothing", () => {
  expect(verdict(["range", 30, 40], ["less-than", null, 30])).toBe("conflict value");
  expect(verdict(["range", 30, 40], ["more-than", 40, null])).toBe("conflict value");
  expect(verdict(["at-least", 30, null], ["less-than", null, 30])).toBe("conflict value");
  expect(verdict(["at-most", null, 30], ["more-than", 30, null])).toBe("conflict value");
  expect(verdict(["less-than", null, 40], ["more-than", 40, null])).toBe("conflict value");
});

test("limits that are met, and numbers that a limit was made of, are compatible", () => {
  expect(verdict(["range", 30, 40], ["at-least", 40, null])).toBe("compatible bound");
  expect(verdict(["range", 30, 40], ["less-than", null, 31])).toBe("compatible bound");
  expect(verdict(["exact", 346, 346], ["more-than", 346, null])).toBe("compatible bound");
  expect(verdict(["exact", 30, 30], ["less-than", null, 30])).toBe("compatible bound");
  expect(verdict(["vague", 20, 99], ["less-than", null, 20])).toBe("compatible vague");
  expect(verdict(["up-to", null, 30], ["more-than", 30, null])).toBe("compatible bound");
});
