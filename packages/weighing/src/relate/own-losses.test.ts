import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");

function between(one: Partial<Figure>, two: Partial<Figure>): string {
  const day = { asOf: on("2031-05-04"), measure: "killed", mode: "total" } as const;
  const a = figure(A, 28, { ...day, chain: chain(A.id, "Health Directorate"), ...one });
  const b = figure(B, 3, { ...day, chain: chain(B.id, "Colonel Sirri"), ...two });
  return pairOf(weighed([reading(A, [a]), reading(B, [b])]), a, b);
}

test("what somebody says of one side's dead is no toll of all", () => {
  expect(between({}, {})).toBe("conflict/value");
  expect(between({}, { side: "own" })).toBe("undetermined/group");
  expect(between({ group: "soldiers" }, { group: "soldiers", side: "own" })).toBe("conflict/value");
});
