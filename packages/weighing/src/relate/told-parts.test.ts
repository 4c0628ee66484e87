import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post");
const B = report("harbour-voice");
const day = { asOf: on("2031-05-04") };

/** What a number of A's is to B's 25, of which B tells 17 and eight as parts. */
function against25(value: number, parts: readonly number[] = [17, 8]): string {
  const one = figure(A, value, { ...day, chain: chain(A.id, "A office") });
  const whole = figure(B, 25, { ...day, chain: chain(B.id, "B office") });
  const told = parts.map((part): Figure =>
    figure(B, part, { ...day, mode: "part", partOf: whole.id, chain: chain(B.id, "B office") }),
  );
  return pairOf(weighed([reading(A, [one]), reading(B, [whole, ...told])]), one, whole);
}

test("a number that another report tells as a part of its own is no rival of the whole", () => {
  expect(against25(17)).toBe("undetermined/group");
  expect(against25(19)).toBe("conflict/value");
  expect(against25(17, [])).toBe("conflict/value");
});

test("a round number that its report adds up is exact", () => {
  const whole = (parts: readonly number[]): string => {
    const one = figure(A, 24, { ...day, mode: "total", chain: chain(A.id, "A office") });
    const two = figure(B, 25, { ...day, mode: "total", chain: chain(B.id, "B office") });
    const told = parts.map((part, at): Figure => {
      const more = figure(B, part, { ...day, chain: chain(B.id, "B office") });
      const start = 60 + at;
      return { ...more, id: `${more.id}-${at}`, start, sentence: { start: 50, end: 90 } };
    });
    return pairOf(weighed([reading(A, [one]), reading(B, [two, ...told])]), one, two);
  };
  expect(whole([17, 8])).toBe("conflict/value");
  expect(whole([17, 3])).toBe("compatible/rounding");
  expect(whole([])).toBe("compatible/rounding");
});
