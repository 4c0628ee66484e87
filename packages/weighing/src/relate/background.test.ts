import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post", { published: "2031-05-12" });
const B = report("harbour-voice", { published: "2031-05-12" });
const sentence = (start: number): Pick<Figure, "start" | "end" | "sentence"> => ({
  start,
  end: start + 2,
  sentence: { start, end: start + 40 },
});

/** What B's 12 without a day is to A's 15 of `day`, which A tells behind a number of its own or alone. */
function against15(day: string, isBehind: boolean): string {
  const news = figure(A, 12, { ...sentence(0), chain: chain(A.id, "A office") });
  const old = figure(A, 15, {
    ...sentence(50),
    chain: chain(A.id, "A office"),
    happened: { start: day, end: day, how: "on" },
  });
  const other = figure(B, 17, { chain: chain(B.id, "B office") });
  return pairOf(
    weighed([reading(A, isBehind ? [news, old] : [old]), reading(B, [other])]),
    old,
    other,
  );
}

test("a deed of a week ago that a report tells behind its news is no rival of a number without a day", () => {
  expect(against15("2031-05-05", true)).toBe("undetermined/as-of");
  expect(against15("2031-05-05", false)).toBe("conflict/value");
  // Of yesterday it is no background, and yet the second number of one voice
  expect(against15("2031-05-11", true)).toBe("undetermined/group");
});
