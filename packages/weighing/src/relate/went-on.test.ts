import { expect, test } from "vitest";
import type { AsOf } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const EARLY = report("valley-office", { published: "2031-05-04T21:00:00Z" });

function between(during: number, whole: number, asOf: AsOf, published: string): string {
  const late = report("elders", { published });
  const a = figure(EARLY, during, {
    measure: "released",
    asOf: { start: "2031-05-04", end: "2031-05-04", basis: "published" },
    chain: chain(EARLY.id, "A office"),
  });
  const b = figure(late, whole, { measure: "released", asOf, chain: chain(late.id, "B office") });
  return pairOf(weighed([reading(EARLY, [a]), reading(late, [b])]), a, b);
}

test("who counts while the day goes on does not contradict the count of the whole day", () => {
  const day = on("2031-05-04");
  expect(between(96, 103, day, "2031-05-05T13:00:00Z")).toBe("updated/growth");
  // fewer by the end of the day, or a count of the same evening
  expect(between(103, 96, day, "2031-05-05T13:00:00Z")).not.toBe("updated/growth");
  expect(between(96, 103, day, "2031-05-04T22:00:00Z")).not.toBe("updated/growth");
});
