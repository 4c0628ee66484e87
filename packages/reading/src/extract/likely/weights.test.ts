import { expect, test } from "vitest";
import { listOf, signAt, unpackedFrom, written } from "./weights.ts";

test("a list is unpacked to what it was made of", () => {
  const list = listOf([
    ["predL fled|persons", [0, -3, 127]],
    ["single ", [4]],
  ]);
  expect(list).toBe("predL\tfled|persons b-3 c127\nsingle\t a4");
  const weights = unpackedFrom(list);
  expect(signAt(weights, "predL", "fled", "persons")).toBe(0);
  expect(signAt(weights, "single", "")).toBe(1);
  expect([...weights.answers, ...weights.tenths]).toEqual([1, 2, 0, -3, 127, 4]);
});

test("a sign is one word or several in their order, and a bar of a table is a word", () => {
  const what = [
    ["fled"],
    ["fled", "to"],
    ["fled", "to", "camps"],
    ["|"],
    ["|", "said"],
    ["said", "|"],
    [""],
  ] as const;
  const signs = what.map(
    ([one, ...more]) => [`L ${written(one, more)}`, [1]] satisfies readonly [string, number[]],
  );
  const weights = unpackedFrom(listOf(signs));
  for (const [at, [one, ...more]] of what.entries())
    expect(signAt(weights, "L", one, more)).toBe(at);
  expect(signAt(weights, "L", "fled", "to")).toBe(1);
  expect(signAt(weights, "R", "fled")).toBe(-1);
  for (const none of ["to", "camps", "fled|to", "-"]) {
    expect(signAt(weights, "L", none)).toBe(-1);
    expect(signAt(weights, "L", "fled", none)).toBe(none === "to" ? 1 : -1);
    expect(signAt(weights, "L", none, "to")).toBe(-1);
  }
});
