import { expect, test } from "vitest";
import { figure, reading, report, weighed } from "../testing/build.ts";

function late(published: string | null, start: string | null): number {
  const of = report("Alba", { published });
  const asOf = { start, end: start, basis: start === null ? "unknown" : "stated" } as const;
  return weighed([reading(of, [figure(of, 14, { asOf })])]).findings.filter(
    ({ code }) => code === "as-of-after-publication",
  ).length;
}

test("a count as of a day after its report is said", () => {
  expect(late("2031-05-04T10:00:00Z", "2031-05-09")).toBe(1);
  expect(late("2031-05-04", "2032-01-01")).toBe(1);
});

test("the same day, the next in another zone, or no day at all is no slip", () => {
  expect(late("2031-05-04T10:00:00Z", "2031-05-04")).toBe(0);
  expect(late("2031-05-04T23:00:00Z", "2031-05-05")).toBe(0);
  expect(late(null, "2031-05-09")).toBe(0);
  expect(late("2031-05-04", null)).toBe(0);
});
