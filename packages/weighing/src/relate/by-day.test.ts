import { expect, test } from "vitest";
import type { Figure, Happened } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

const A = report("north-post", { published: "2031-05-10" });
const B = report("harbour-voice", { published: "2031-05-10" });

/** A figure of one day, or of the days from one to another, counted by an office of the report's own. */
function killed(of: typeof A, value: number, days: string, how: Happened["how"] = "on"): Figure {
  const [start = "", end = start] = days.split("/").map((day) => `2031-05-${day}`);
  return figure(of, value, {
    mode: "unknown",
    chain: chain(of.id, `${of.id} office`),
    ...(days === "" ? {} : { happened: { start, end, how } }),
  });
}

function between(one: Figure, two: Figure): string {
  const readings = [A, B].map((of) =>
    reading(
      of,
      [one, two].filter((each) => each.report === of.id),
    ),
  );
  return pairOf(weighed(readings), one, two);
}

test("two days are two deeds, neighbouring ones of two reports perhaps one night's", () => {
  expect(between(killed(A, 12, "07"), killed(B, 14, "07"))).toBe("conflict/value");
  expect(between(killed(A, 12, "07"), killed(B, 14, "09"))).toBe("different/period");
  expect(between(killed(A, 12, "07"), killed(B, 12, "09"))).toBe("different/period");
  expect(between(killed(A, 12, "07"), killed(A, 14, "08"))).toBe("different/period");
  expect(between(killed(A, 12, "07"), killed(B, 14, "08"))).toBe("undetermined/as-of");
  expect(between(killed(A, 12, "07"), killed(B, 12, "08"))).toBe("same/value");
  expect(between(killed(A, 12, "07"), killed(B, 14, ""))).toBe("conflict/value");
});

test("a day's dead are among those of a longer span, as far as they fit in", () => {
  expect(between(killed(A, 12, "07"), killed(B, 14, "04/10", "over"))).toBe("part-of/batch");
  expect(between(killed(A, 12, "07"), killed(B, 14, "04/10", "since"))).toBe("part-of/batch");
  expect(between(killed(A, 16, "07"), killed(B, 14, "04/10", "over"))).toBe("undetermined/as-of");
  expect(between(killed(A, 16, ""), killed(B, 14, "04/10", "over"))).toBe("undetermined/as-of");
  expect(between(killed(A, 12, "01/05", "over"), killed(B, 14, "06/10", "over"))).toBe(
    "different/period",
  );
  // "117 between 7 and 10 October", and 36 on the 8th; one night's deed is of two days
  expect(between(killed(A, 12, "07"), killed(B, 14, "05/08"))).toBe("part-of/batch");
  expect(between(killed(A, 12, "07"), killed(B, 14, "06/07"))).toBe("conflict/value");
  // "the attack of May" and "the attack of 7 May" may well be one
  expect(between(killed(A, 12, "07"), killed(B, 14, "01/31"))).toBe("conflict/value");
});

test("counts of one span contradict each other, those of two that overlap may be two", () => {
  expect(between(killed(A, 12, "04/10", "over"), killed(B, 14, "04/10", "over"))).toBe(
    "conflict/value",
  );
  expect(between(killed(A, 12, "04/09", "over"), killed(B, 14, "05/10", "over"))).toBe(
    "undetermined/as-of",
  );
});

test("what has been counted since long before may be of more than a deed of which nobody says when", () => {
  expect(between(killed(A, 70, "01/10", "since"), killed(B, 23, ""))).toBe("undetermined/as-of");
  expect(between(killed(A, 70, "06/10", "since"), killed(B, 23, ""))).toBe("conflict/value");
});

test("within one report the dead of an earlier day are in the toll that has risen since", () => {
  const toll = (of: typeof A): Figure =>
    figure(of, 32, { mode: "total", chain: chain(of.id, "ministry"), asOf: on("2031-05-10") });
  const told = (value: number, day: string): Figure => ({
    ...killed(A, value, day),
    chain: chain(A.id),
  });
  expect(between(told(23, "09"), toll(A))).toBe("part-of/batch");
  expect(between(told(23, "10"), toll(A))).not.toBe("part-of/batch");
  expect(between(told(23, "09"), toll(B))).not.toBe("part-of/batch");
  expect(between(told(41, "09"), toll(A))).not.toBe("part-of/batch");
  // an office that counts the dead of one deed
  expect(between(killed(A, 23, "09"), toll(A))).toBe("conflict/value");
});
