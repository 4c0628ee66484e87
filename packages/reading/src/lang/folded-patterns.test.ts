import { expect, test } from "vitest";
import { fold } from "../text/fold.ts";
import { arabic } from "./ar/index.ts";

test("no pattern of an Arabic rule asks for a word that no folded text has", () => {
  const { ranges, bounds, nonCounts, counts, figures, attributions, statements } = arabic;
  const sets = [ranges, bounds, nonCounts, counts, figures, attributions, statements];
  const patterns = sets.flatMap(({ rules }) => rules.flatMap(({ pattern }) => pattern));
  expect(patterns.length).toBeGreaterThan(100);
  expect(
    patterns
      .flatMap((one) => one.split(/[^\p{Script=Arabic}]+/u))
      .filter((word) => fold(word) !== word),
  ).toEqual([]);
});
