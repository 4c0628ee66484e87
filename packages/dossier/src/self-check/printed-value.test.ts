import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { BOUNDS, STANCES } from "@tarjih/reading";
import { valueText } from "../scene/value.ts";
import { SELF_CHECK } from "./script.ts";

/** What the check in the file expects to be printed for figures. */
function expected(figures: readonly object[]): unknown {
  const [functions = ""] = /function digits\(n\)[^]*?(?=\n\n)/.exec(SELF_CHECK) ?? [];
  const json = JSON.stringify(figures);
  return JSON.parse(String(runInNewContext(`${functions}; JSON.stringify(${json}.map(value))`)));
}

const ENDS: readonly (readonly [number | null, number | null])[] = [
  [35, 35],
  [0, 0],
  [0, 50],
  [12_000, 15_000],
  [20, null],
  [null, 20],
  [null, null],
];

test("the check in the file prints a value as the page does, whatever its bound and stance", () => {
  const figures = BOUNDS.flatMap((bound) =>
    STANCES.flatMap((stance) => ENDS.map(([low, high]) => ({ bound, stance, low, high }))),
  );
  expect(figures.length).toBeGreaterThan(200);
  expect(expected(figures)).toEqual(figures.map((figure) => valueText(figure)));
});
