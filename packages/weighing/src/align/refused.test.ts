import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post", { published: "2031-05-04" });
const B = report("families", { published: "2031-05-05" });
const missing = { measure: "missing", mode: "unknown" } as const;

/** The ministry's twelve of the day before, and the committee's 29 beside what it denies. */
function between(denied: number, more: Partial<Figure> = {}): string {
  const said = figure(A, 12, {
    ...missing,
    asOf: on("2031-05-04"),
    chain: chain(A.id, "Ministry"),
  });
  const by = { ...missing, asOf: on("2031-05-05"), chain: chain(B.id) } as const;
  const own = figure(B, 29, { ...by, mode: "total", start: 10, end: 12 });
  const no = figure(B, denied, { ...by, stance: "denied", start: 30, end: 32, ...more });
  return pairOf(weighed([reading(A, [said]), reading(B, [own, no])]), said, own);
}

test("who refuses a number for his own does not count some of them, nor later", () => {
  expect(between(12)).toBe("conflict/value");
});

test("a number that is not refused, or far from it, or by another, may be a part or an older count", () => {
  expect(between(14)).toBe("undetermined/mode");
  expect(between(12, { start: 400, end: 402 })).toBe("undetermined/mode");
  expect(between(12, { chain: chain(B.id, "Mayor") })).toBe("undetermined/mode");
});
