import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");
const day = { asOf: on("2031-05-04") };

/** What A's number of children is to the six of whom B tells beside 15 dead. */
function againstSix(value: number, bound: Figure["bound"]): string {
  const one = figure(A, value, { ...day, group: "children", chain: chain(A.id, "A office") });
  const whole = figure(B, 15, {
    ...day,
    bound,
    ...(bound === "exact" ? {} : { high: null }),
    chain: chain(B.id, "B office"),
  });
  const six = figure(B, 6, {
    ...day,
    group: "children",
    mode: "part",
    partOf: whole.id,
    chain: chain(B.id, "B office"),
  });
  return pairOf(weighed([reading(A, [one]), reading(B, [whole, six])]), one, six);
}

test("among those whom a lower limit leaves out there may be more of a part", () => {
  expect(againstSix(7, "at-least")).toBe("undetermined/group");
  expect(againstSix(7, "exact")).toBe("conflict/value");
  expect(againstSix(4, "at-least")).toBe("conflict/value");
});
