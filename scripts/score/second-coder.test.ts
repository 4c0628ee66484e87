import { expect, test } from "vitest";
import { compare } from "./second-coder.ts";
import { Tally } from "./tally.ts";

const one = { start: 3, end: 5, low: 12, high: 12, measures: ["killed"] } as const;

test("a number is agreed on with its letters, values and a measure that both would take", () => {
  const tally = new Tally();
  compare(
    [one, { ...one, start: 10, end: 12 }, { ...one, start: 20, end: 22 }],
    [
      { ...one, measures: ["bodies", "killed"] },
      { ...one, start: 10, end: 12, measures: ["wounded"] },
      { ...one, start: 30, end: 32 },
    ],
    tally,
  );
  expect([tally.right, tally.wrong, tally.missed]).toEqual([1, 2, 2]);
});
