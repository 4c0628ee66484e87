import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");

function between(one: Partial<Figure>, two: Partial<Figure>): string {
  const day = { asOf: on("2031-05-04"), event: "2031-04" } as const;
  const a = figure(A, 12, { ...day, chain: chain(A.id, "A office"), ...one });
  const b = figure(B, 17, { ...day, chain: chain(B.id, "B office"), ...two });
  return pairOf(weighed([reading(A, [a]), reading(B, [b])]), a, b);
}

test("a month has many deeds: only one place makes two numbers of it one", () => {
  expect(between({}, {})).toBe("undetermined/event");
  expect(between({ near: "Olm" }, {})).toBe("undetermined/event");
  expect(between({ near: "Olm" }, { near: "Olm" })).toBe("conflict/value");
  expect(between({ event: "main" }, { event: "main" })).toBe("conflict/value");
});
