import { expect, test } from "vitest";
import type { Figure, Measure } from "@tarjih/reading";
import { figure, reading, report, weighed } from "../testing/build.ts";
import { countsNobodyGives, EVENT_KINDS } from "./expected-counts.ts";

const nobodyGives = (...given: readonly (readonly [Measure, string])[]): readonly string[] => {
  const a = report("a");
  const figures = given.map(([measure, group], start) =>
    figure(a, 5, { measure, group, start, unit: "persons" }),
  );
  const { questions } = weighed([reading(a, figures)]);
  return countsNobodyGives(questions).map(({ measure, group }) => `${measure} ${group}`);
};

test("what is expected follows from what kind of event it is", () => {
  expect(nobodyGives(["escaped", "inmates"])).toEqual([
    "recaptured unknown",
    "killed guards",
    "killed inmates",
  ]);
  expect(nobodyGives(["displaced", "unknown"])).toEqual(["returned unknown"]);
  expect(nobodyGives(["killed", "unknown"])).toEqual(["wounded unknown"]);
  expect(nobodyGives(["killed", "civilians"], ["attackers", "unknown"])).toEqual([
    "wounded unknown",
  ]);
  expect(nobodyGives()).toEqual([]);
});

test("never more than a few, and each once", () => {
  const all = nobodyGives(["escaped", "inmates"], ["exchanged", "unknown"], ["strikes", "unknown"]);
  expect(all).toHaveLength(4);
  expect(new Set(all).size).toBe(all.length);
});

test("every kind has its reason and expects something", () => {
  for (const { kind, why, expects, shownBy } of EVENT_KINDS) {
    expect(why, kind).not.toBe("");
    expect(expects.length, kind).toBeGreaterThan(0);
    expect(shownBy.length, kind).toBeGreaterThan(0);
  }
});

test("what only a picture says is not said by nobody", () => {
  const a = report("a");
  const dead = figure(a, 5, { measure: "killed", start: 1, unit: "persons" });
  const hurt = figure(a, 45, { measure: "wounded", start: 9, unit: "persons", id: "f-w" });
  const openOf = (given: Figure): readonly (string | undefined)[] =>
    weighed([reading(a, [dead, given])])
      .open.filter(({ kind }) => kind === "unanswered")
      .map(({ text }) => text.en);
  expect(openOf({ ...hurt, ocr: 50 })).toEqual([
    "How many people were wounded? Only letters recognised in a picture say (45), and nobody has compared them with it.",
  ]);
  expect(openOf(hurt)).toEqual([]);
});
