import { expect, test } from "vitest";
import { chain, figure, on, reading, report, weighed } from "../testing/build.ts";

const verdictOfBodies = (first: string, second: string): string | undefined => {
  const [one, two] = [report("alba", { published: first }), report("birch", { published: second })];
  const bodies = (of: typeof one, number: number, source: string) =>
    figure(of, number, {
      measure: "bodies",
      mode: "unknown",
      asOf: { ...on(of.published ?? ""), basis: "stated" },
      chain: chain(of.outlet ?? "", source),
    });
  const [question] = weighed([
    reading(one, [bodies(one, 18, "civil defence")]),
    reading(two, [bodies(two, 11, "governor")]),
  ]).questions;
  return question?.pairs[0]?.verdict;
};

test("what rescuers find on two days need not be all of it", () => {
  expect(verdictOfBodies("2031-07-13", "2031-07-14")).toBe("undetermined");
  expect(verdictOfBodies("2031-07-13", "2031-07-13")).toBe("conflict");
});

test("things that one speaker counts beside each other are of two kinds", () => {
  const one = report("alba", { published: "2031-07-13" });
  const damaged = (number: number, start: number) => ({
    ...figure(one, number, {
      measure: "damaged",
      group: "vehicles",
      unit: "vehicles",
      mode: "unknown",
    }),
    start,
    end: start + 5,
    sentence: { start: 0, end: 80 },
  });
  const verdict = (second: number): string | undefined =>
    weighed([reading(one, [damaged(7, 10), damaged(3, second)])]).questions[0]?.pairs[0]?.verdict;
  expect(verdict(32)).toBe("different");
  expect(verdict(70)).toBe("undetermined");
});

test("a side's own dead against its enemy's number: one or two may be of one incident, and all the dead are nobody's own", () => {
  const one = report("alba", { published: "2031-07-13" });
  const between = (own: number, group: string): string | undefined => {
    const dead = (value: number, by: string, side: "own" | "foe", start: number) => ({
      ...figure(one, value, { mode: "unknown", group, side, chain: chain("alba", by), start }),
      end: start + 2,
    });
    const figures = [dead(own, "Front", "own", 10), dead(12, "Army", "foe", 60)];
    return weighed([reading(one, figures)]).questions[0]?.pairs[0]?.verdict;
  };
  expect(between(2, "fighters")).toBe("undetermined");
  expect(between(5, "unknown")).not.toBe("conflict");
});

test("one or two of a kind in a counter's own report are an incident beside many", () => {
  const [own, other] = [report("monitor"), report("alba")];
  const verdict = (few: number, many: number): string | undefined => {
    const told = { group: "fighters", mode: "unknown", asOf: on("2031-07-13") } as const;
    const two = figure(own, few, {
      ...told,
      chain: [{ source: "monitor", kind: "body", cue: null, start: null, end: null }],
    });
    const all = figure(other, many, { ...told, chain: chain("alba", "medics") });
    return weighed([reading(own, [two]), reading(other, [all])]).questions[0]?.pairs[0]?.verdict;
  };
  expect(verdict(2, 17)).toBe("undetermined");
  expect(verdict(2, 6)).toBe("conflict");
});

test("who breaks a number down means all of them, however much larger another number is", () => {
  const [one, two] = [report("alba"), report("birch")];
  const verdict = (parts: boolean): string | undefined => {
    const asOf = on("2031-07-13");
    const some = {
      ...figure(one, 21, { mode: "unknown", asOf, chain: chain("alba", "army") }),
      start: 10,
    };
    const fighters = {
      ...figure(one, 17, { mode: "part", group: "fighters", asOf, chain: chain("alba", "army") }),
      start: 40,
      partOf: some.id,
    };
    const all = figure(two, 63, { mode: "total", asOf, chain: chain("birch", "ministry") });
    const figures = parts ? [some, fighters] : [some];
    const { questions } = weighed([reading(one, figures), reading(two, [all])]);
    return questions
      .flatMap(({ pairs }) => pairs)
      .find(({ a, b }) => [a, b].includes(some.id) && [a, b].includes(all.id))?.verdict;
  };
  expect(verdict(false)).toBe("undetermined");
  expect(verdict(true)).toBe("conflict");
});
