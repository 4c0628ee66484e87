import { expect, test } from "vitest";
import type { Estimate, Figure } from "@tarjih/reading";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

const A = report("north-front", { published: "2031-05-05" });
const B = report("harbour-voice", { published: "2031-05-06" });

/** What is made of two of A's own dead and B's fourteen of a later day. */
function between(own: Partial<Figure>, day: string): Estimate | undefined {
  const two = figure(A, 2, { group: "highland-brigade", asOf: on("2031-05-05"), ...own });
  const fourteen = figure(B, 14, {
    group: "highland-brigade",
    asOf: on(day),
    chain: chain(B.id, "B office"),
  });
  return weighed([reading(A, [two]), reading(B, [fourteen])]).questions[0]?.estimate;
}

test("a side's own dead are not outgrown by what its enemy counts a day later", () => {
  expect(between({ side: "own" }, "2031-05-06")).toMatchObject({ best: null, contested: true });
  expect(between({ side: "own" }, "2031-05-20")?.best).toBe(14);
  expect(between({}, "2031-05-06")?.best).toBe(14);
});
