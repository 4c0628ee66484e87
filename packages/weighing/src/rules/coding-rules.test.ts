import { expect, test } from "vitest";
import type { Estimate, Figure, RuleName } from "@tarjih/reading";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

/** Estimate of the deaths that these drafts tell, each in a report of its own. */
function ruled(rule: RuleName, ...drafts: readonly Partial<Figure>[]): Estimate {
  const readings = drafts.map((draft, i) => {
    const of = report(`paper-${i}`);
    return reading(of, [figure(of, 0, { start: 1, ...draft })]);
  });
  const [question] = weighed(readings, { rule }).questions;
  if (question === undefined) throw new Error("no question");
  return question.estimate;
}

function exactly(value: number, source = ""): Partial<Figure> {
  return source === ""
    ? { low: value, high: value }
    : { low: value, high: value, chain: chain("paper", source) };
}

function word(low: number, high: number, said: string): Partial<Figure> {
  return { low, high, bound: "vague", word: said };
}

test.each([
  ["dozens", 20, 99, 12],
  ["tens", 20, 99, 10],
  ["العشرات", 20, 99, 10],
  ["hundreds", 200, 999, 100],
  ["آلاف", 2000, 9999, 1000],
  ["عشرات الآلاف", 20_000, 99_000, 10_000],
  ["several", 3, 9, 3],
  ["scores", 40, 99, 40],
])("acled codes %s as its floor", (said, low, high, floor) => {
  expect(ruled("acled", word(low, high, said))).toMatchObject({
    low: floor,
    best: floor,
    high: null,
  });
});

test("acled takes the most conservative, passes by a party's denial, and leaves an outgrown count", () => {
  expect(ruled("acled", exactly(40), exactly(31), exactly(0, "party:Red League")).best).toBe(31);
  expect(ruled("acled", exactly(0, "party:Red League")).best).toBe(0);
  const older = { ...exactly(12), asOf: on("2031-04-08") };
  expect(ruled("acled", older, { ...exactly(31), asOf: on("2031-04-10") }).best).toBe(31);
  expect(ruled("acled", { low: null, high: 40, bound: "up-to" }).best).toBeNull();
});

test("ucdp: the most reliable independent root is best, parties move only the ends", () => {
  const roots = [exactly(31), exactly(27, "Health Office"), exactly(200, "party:Red League")];
  expect(ruled("ucdp", ...roots)).toMatchObject({ low: 27, best: 27, high: 200 });
  expect(ruled("ucdp", exactly(200, "party:Red League"))).toMatchObject({ best: null, high: 200 });
  expect(ruled("ucdp", exactly(31), exactly(29)).best).toBe(29);
});

test("airwars grades: nobody, parties apart, two agree, with a party, one alone", () => {
  const grade = (...drafts: readonly Partial<Figure>[]): unknown =>
    ruled("airwars", ...drafts).parameters["grade"];
  expect(grade(exactly(0, "party:Red League"))).toBe("discounted");
  expect(grade(exactly(27), exactly(28), exactly(0, "party:Red League"))).toBe("contested");
  expect(grade(exactly(27), exactly(28))).toBe("fair");
  expect(grade(exactly(27), exactly(28), exactly(27, "party:Red League"))).toBe("confirmed");
  expect(grade(exactly(27))).toBe("weak");
  expect(grade(exactly(27), exactly(90))).toBe("weak");
});

test("ibc: what one root alone says waits for another", () => {
  expect(ruled("ibc", exactly(90), exactly(800))).toMatchObject({
    low: null,
    best: null,
    high: null,
  });
  expect(ruled("ibc", exactly(90), exactly(95), exactly(800))).toMatchObject({ low: 90, high: 95 });
  expect(ruled("ibc", exactly(90), exactly(90))).toMatchObject({ low: 90, best: 90, high: 90 });
});
