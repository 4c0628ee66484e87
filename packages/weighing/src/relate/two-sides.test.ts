import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");

function between(one: Partial<Figure>, two: Partial<Figure>): string {
  const day = { asOf: on("2031-05-04"), measure: "killed", group: "soldiers" } as const;
  const five = figure(A, 5, { ...day, chain: chain(A.id), ...one });
  const forty = figure(A, 40, { ...day, chain: chain(A.id, "drones"), id: "f40", ...two });
  return pairOf(weighed([reading(A, [five, forty])]), five, forty);
}

test("what one report counts of its own and of its enemy's are two numbers", () => {
  expect(between({ side: "own" }, { side: "foe" })).toBe("different/definition");
  expect(between({}, {})).toMatch(/^conflict/u);
});
