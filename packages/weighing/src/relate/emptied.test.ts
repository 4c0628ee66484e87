import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { chain, figure, on, pairOf, reading, report, weighed } from "../testing/build.ts";

/** The verdict on how many are missing, as two outlets have it from two offices at these times. */
function between(one: readonly [string, number], two: readonly [string, number]): string {
  const told = [one, two].map(([published, value], at) => {
    const of = report(at === 0 ? "alba" : "brema", { published });
    const day = published.slice(0, 10);
    const missing: Figure = figure(of, value, {
      measure: "missing",
      mode: "unknown",
      asOf: { start: day, end: day, basis: "published" },
      chain: chain(of.id, `${of.id} office`),
    });
    return { missing, reading: reading(of, [missing]) };
  });
  const [a, b] = told;
  if (a === undefined || b === undefined) throw new Error("two are told");
  return pairOf(weighed([a.reading, b.reading]), a.missing, b.missing);
}

test("fewer are missing at a later hour or day: they were found", () => {
  expect(between(["2031-03-03T14:10", 6], ["2031-03-03T21:45", 3])).toBe("different/period");
  expect(between(["2031-03-03", 6], ["2031-03-05", 3])).toBe("different/period");
});

test("within a day without hours it is not known, and more do not go missing by the hour", () => {
  expect(between(["2031-03-03", 6], ["2031-03-03", 3])).not.toBe("different/period");
  expect(between(["2031-03-03T14:10", 3], ["2031-03-03T21:45", 6])).not.toBe("different/period");
});

test("nobody held at any time is no later state of six", () => {
  const held = (more: Partial<Figure>): string => {
    const [one, two] = [
      report("alba", { published: "2031-03-03" }),
      report("brema", { published: "2031-03-05" }),
    ];
    const guards = { measure: "hostage", group: "guards", mode: "unknown" } as const;
    const six = figure(one, 6, {
      ...guards,
      asOf: on("2031-03-03"),
      chain: chain(one.id, "officer"),
    });
    const none = figure(two, 0, {
      ...guards,
      stance: "denied",
      asOf: on("2031-03-05"),
      chain: chain(two.id, "ministry"),
      ...more,
    });
    return pairOf(weighed([reading(one, [six]), reading(two, [none])]), six, none);
  };
  expect(held({ finality: "final" })).toBe("conflict/value");
  expect(held({})).toBe("different/period");
});
