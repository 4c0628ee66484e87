import { expect, test } from "vitest";
import type { Reading } from "@tarjih/reading";
import { chain, figure, reading, report, weighed } from "../testing/build.ts";

const CUSTODY = { measure: "released", group: "inmates", mode: "unknown" } as const;

/** A report of an outlet with several numbers of released inmates, each with its source; without one the outlet speaks. */
function frees(
  outlet: string,
  ...told: readonly (readonly [value: number, source?: string])[]
): Reading {
  const of = report(outlet);
  return reading(
    of,
    told.map(([value, source], i) =>
      figure(of, value, {
        ...CUSTODY,
        start: i * 100,
        sentence: { start: i * 100, end: i * 100 + 90 },
        chain: source === undefined ? chain(outlet) : chain(outlet, source),
      }),
    ),
  );
}

function verdicts(...readings: readonly Reading[]): readonly string[] {
  const { questions, figures } = weighed(readings);
  const values = new Map(figures.map(({ id, low }) => [id, low]));
  return questions.flatMap(({ pairs }) =>
    pairs.map(({ a, b, verdict }) => `${values.get(a)} / ${values.get(b)} ${verdict}`),
  );
}

test("two numbers in one voice are two sides, also against whoever gives one of them, or a third", () => {
  const both = frees("alba", [352], [151, "mediators"]);
  expect(verdicts(both)).toEqual(["352 / 151 undetermined"]);
  expect(verdicts(frees("birch", [352]), frees("cedar", [151]))).toEqual(["352 / 151 conflict"]);
  expect(
    verdicts(both, frees("birch", [352]), frees("cedar", [151]), frees("dune", [221])),
  ).not.toContainEqual(expect.stringContaining("conflict"));
});

test("two sources of one report who differ count the same; so do two reports where nobody tells two numbers", () => {
  expect(verdicts(frees("alba", [90, "their leaders"], [800, "others"]))).toEqual([
    "90 / 800 conflict",
  ]);
  expect(verdicts(frees("alba", [90, "the prison"]), frees("birch", [140, "a monitor"]))).toEqual([
    "90 / 140 conflict",
  ]);
});

test("what one side's two numbers say of the dead is left alone: whose they were is their group", () => {
  const of = report("alba");
  const toll = reading(of, [
    figure(of, 40, { start: 0, chain: chain("alba") }),
    figure(of, 58, { start: 100, chain: chain("alba", "hospital") }),
  ]);
  expect(verdicts(toll)).toEqual(["40 / 58 conflict"]);
});
