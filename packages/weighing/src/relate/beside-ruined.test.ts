import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");
const HOUSES = {
  unit: "houses",
  group: "houses",
  measure: "damaged",
  asOf: on("2031-05-04"),
} as const;

function between(hit: number, damaged: number, beside: readonly Partial<Figure>[]): string {
  const a = figure(A, hit, { ...HOUSES, chain: chain(A.id, "A office") });
  const b = figure(B, damaged, { ...HOUSES, chain: chain(B.id, "B office") });
  const others = beside.map((more, i) =>
    figure(B, 7, { ...HOUSES, chain: chain(B.id, "B office"), id: `o${i}`, ...more }),
  );
  return pairOf(weighed([reading(A, [a]), reading(B, [b, ...others])]), a, b);
}

test("who counts houses hit and none destroyed may count the destroyed ones too", () => {
  const destroyed = { measure: "destroyed" } as const;
  expect(between(12, 5, [])).toBe("conflict/value");
  expect(between(12, 5, [destroyed])).toBe("undetermined/group");
  // fewer than the other's damaged alone are too few either way
  expect(between(3, 9, [destroyed])).toBe("conflict/value");
  expect(between(12, 5, [{ ...destroyed, event: "2030-05" }])).toBe("conflict/value");
});
