import { expect, test } from "vitest";
import type { Estimate, Figure, RuleName } from "@tarjih/reading";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

const A = report("alba");
const B = report("birch");
const C = report("cedar");

/** Estimate of the only question that the figures answer, one report each. */
function estimated(rule: RuleName, ...figures: readonly Figure[]): Estimate {
  const reports = [A, B, C];
  const readings = reports.map((of) =>
    reading(
      of,
      figures.filter((f) => f.report === of.id),
    ),
  );
  const [question] = weighed(readings, { rule }).questions;
  if (question === undefined) throw new Error("no question");
  return question.estimate;
}

test("two roots that agree give their number and a narrow interval", () => {
  const { low, best, high, contested } = estimated("roots", figure(A, 346), figure(B, 346));
  expect(best).toBe(346);
  expect(low).toBeGreaterThan(310);
  expect(high).toBeLessThan(385);
  expect(contested).toBe(false);
});

test("one root for deaths is never narrower than coders of one report need", () => {
  const { low, best, high, parameters } = estimated("roots", figure(A, 100));
  expect(parameters["roots"]).toBe(1);
  expect(best).toBe(100);
  expect(low).toBeLessThanOrEqual(100);
  expect(high).toBeGreaterThanOrEqual(214);
});

test("two roots apart are contested: both hills, no best", () => {
  const { best, contested, modes } = estimated("roots", figure(A, 90), figure(B, 800));
  expect(contested).toBe(true);
  expect(best).toBeNull();
  expect(modes).toHaveLength(2);
  expect(modes[0]?.low).toBeLessThanOrEqual(90);
  expect(modes[0]?.high).toBeGreaterThanOrEqual(90);
  expect(modes[1]?.high).toBeGreaterThanOrEqual(800);
});

test("two against one is not contested, and the lone number is not dropped from the range", () => {
  const figures = [figure(A, 90), figure(B, 92), figure(C, 300)];
  const roots = estimated("roots", ...figures);
  expect(roots.contested).toBe(false);
  expect(roots.best).toBeGreaterThanOrEqual(90);
  expect(roots.best).toBeLessThanOrEqual(92);
  expect(estimated("range", ...figures)).toMatchObject({ low: 90, best: null, high: 300 });
  expect(estimated("median", ...figures)).toMatchObject({ low: 90, best: 92, high: 300 });
});

test("best is a number of where most of the weight is, though two sharp ones are overruled", () => {
  const reports = ["alba", "birch", "cedar", "dorn", "elm", "fir"].map((name) =>
    report(name, { published: "2032-09-23" }),
  );
  const said = [
    [24, "2032-09-20", "doctors' syndicate", "exact"],
    [24, "2032-09-21", "river channel", "exact"],
    [23, "2032-09-19", "hospital director", "exact"],
    [24, "2032-09-23", "rights office", "at-least"],
    [12, "2032-09-21", "interior ministry", "exact"],
    [12, "2032-09-23", "prosecutor", "exact"],
  ] as const;
  const readings = reports.map((of, i) => {
    const [number, day, source, bound] = said[i] ?? said[0];
    const claim = figure(of, number, {
      mode: "total",
      bound,
      ...(bound === "at-least" ? { high: null } : {}),
      asOf: { ...on(day), basis: "stated" },
      chain: chain(of.outlet ?? "", source),
    });
    return reading(of, [claim]);
  });
  const [question] = weighed(readings).questions;
  expect(question?.estimate).toMatchObject({ best: 24, contested: false });
});

test("whoever calls his number a toll does not make every other one a part of it", () => {
  const toll = figure(A, 31, { mode: "total" });
  const [sober, other] = [figure(B, 26, { mode: "unknown" }), figure(C, 25, { mode: "unknown" })];
  const { best, contested } = estimated("roots", toll, sober, other);
  expect(contested || best !== 31).toBe(true);
  const near = estimated("roots", toll, sober);
  expect(near.low ?? 0).toBeLessThanOrEqual(26);
  // one man's death, two who lay at a corner: no rivals of seventeen
  const seventeen = figure(A, 17, { mode: "total" });
  expect(
    estimated(
      "roots",
      seventeen,
      figure(B, 1, { mode: "unknown" }),
      figure(C, 2, { mode: "unknown" }),
    ),
  ).toMatchObject({ best: 17, contested: false });
});

test("nobody is no part of a toll, and a wild toll makes no parts of counts that agree", () => {
  const none = figure(A, 0, { mode: "unknown" });
  const twenty = estimated("roots", none, figure(B, 20, { mode: "total" }));
  expect(twenty.modes.length).toBeGreaterThan(0);
  expect(twenty.high ?? 0).toBeLessThanOrEqual(60);
  const [a, b] = [figure(A, 30, { mode: "unknown" }), figure(B, 30, { mode: "unknown" })];
  const { low, best } = estimated("roots", a, b, figure(C, 300, { mode: "total" }));
  expect(low ?? 0).toBeLessThanOrEqual(30);
  expect(best === null || best === 30).toBe(true);
});

test("an outdated count of the missing neither widens the newest nor heaps up at an end", () => {
  const missing = (of: typeof A, number: number, day: string): Figure =>
    figure(of, number, { measure: "missing", mode: "unknown", asOf: on(day) });
  const { best, high } = estimated(
    "roots",
    missing(A, 120, "2031-04-03"),
    missing(B, 41, "2031-04-06"),
    missing(C, 5, "2031-05-20"),
  );
  expect(best).toBe(5);
  expect(high ?? 99).toBeLessThanOrEqual(20);
});

test("a count of no known day is not newer than the paper that tells it", () => {
  const old = report("dogwood", { published: "2031-04-02" });
  const late = report("elm", { published: "2031-09-02" });
  const readings = [
    reading(old, [
      figure(old, 900, { mode: "total", asOf: { start: null, end: null, basis: "assumed" } }),
    ]),
    reading(late, [figure(late, 1200, { mode: "total", asOf: on("2031-09-02") })]),
  ];
  expect(weighed(readings).questions[0]?.estimate).toMatchObject({ best: 1200, contested: false });
});

test("a vague word or a limit alone has no best", () => {
  const dozens = figure(A, null, { low: 20, high: 99, bound: "vague", word: "dozens" });
  expect(estimated("roots", dozens).best).toBeNull();
  const moreThan = figure(A, null, { low: 100, high: null, bound: "more-than" });
  const { low, best, high } = estimated("roots", moreThan);
  expect(best).toBeNull();
  expect(low).toBeGreaterThanOrEqual(20);
  expect(high).toBeGreaterThan(120);
  expect(estimated("range", moreThan)).toMatchObject({ low: 100, best: null, high: null });
  expect(estimated("median", moreThan)).toMatchObject({ low: null, best: null, high: null });
});

test("a vague word does not move a number that it allows", () => {
  const hundreds = figure(B, null, { low: 200, high: 999, bound: "vague", word: "hundreds" });
  expect(estimated("roots", figure(A, 346), hundreds).best).toBe(346);
});

test("an older count of what grows does not pull the newest down", () => {
  const older = figure(A, 67, {
    asOf: { start: "2031-04-08", end: "2031-04-08", basis: "stated" },
  });
  const newer = figure(B, 332, {
    asOf: { start: "2031-04-12", end: "2031-04-12", basis: "stated" },
  });
  expect(estimated("roots", older, newer)).toMatchObject({ best: 332, contested: false });
});

test("a root has one vote: its newest count", () => {
  const monitor = chain("x", "Dune Monitor");
  const at = (day: string): Figure["asOf"] => ({ start: day, end: day, basis: "stated" });
  const figures = [67, 123, 160, 332].map((value, i) =>
    figure(A, value, { chain: monitor, asOf: at(`2031-04-0${i + 1}`), start: i }),
  );
  const { best, parameters } = estimated("roots", ...figures);
  expect(parameters["roots"]).toBe(1);
  expect(best).toBe(332);
});

test("agreed numbers have no vote among done ones, and new counts only bound", () => {
  const agreed = figure(A, 500, { measure: "released", phase: "agreed" });
  const done = figure(B, 90, { measure: "released" });
  expect(estimated("range", agreed, done)).toMatchObject({ low: 90, high: 90, best: 90 });
  const fresh = estimated("roots", figure(A, 12, { mode: "new" }), figure(B, 60));
  expect(fresh.parameters["lower-bounds"]).toBe(1);
  expect(fresh.best).toBe(60);
});

test("P10: a new origin that says the same never widens the interval", () => {
  for (const value of [3, 17, 46, 346, 4000]) {
    const one = estimated("roots", figure(A, value, { measure: "escaped" }));
    const two = estimated(
      "roots",
      ...[A, B].map((of) => figure(of, value, { measure: "escaped" })),
    );
    const three = estimated(
      "roots",
      ...[A, B, C].map((of) => figure(of, value, { measure: "escaped" })),
    );
    for (const [wide, narrow] of [
      [one, two],
      [two, three],
    ] as const) {
      expect(narrow.low).toBeGreaterThanOrEqual(wide.low ?? 0);
      expect(narrow.high).toBeLessThanOrEqual(wide.high ?? 0);
    }
  }
});

test("the newest count of the missing counts for most; a count of those held does not age", () => {
  const days = ["2031-04-02", "2031-04-03", "2031-04-07", "2031-04-08"];
  const counted = (measure: "missing" | "held"): number =>
    weighed(
      [38, 38, 12, 9].map((value, i) => {
        const of = report(`site-${i}`);
        const asOf = on(days[i] ?? "");
        return reading(of, [figure(of, value, { start: 1, measure, mode: "unknown", asOf })]);
      }),
    ).questions[0]?.estimate.best ?? NaN;
  expect(counted("missing")).toBeLessThanOrEqual(12);
  expect(counted("held")).toBeGreaterThan(12);
});

test("the median's extremes are numbers that somebody says", () => {
  const dozens = figure(B, null, { start: 1, low: 20, high: 99, bound: "vague", word: "dozens" });
  const result = estimated(
    "median",
    figure(A, 14, { start: 1 }),
    dozens,
    figure(C, 27, { start: 1 }),
  );
  expect([result.low, result.best, result.high]).toEqual([14, 27, 99]);
});
