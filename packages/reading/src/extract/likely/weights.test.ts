import { expect, test } from "vitest";
import { listOf, unpackedFrom } from "./weights.ts";

test("a list is unpacked to what it was made of", () => {
  const list = listOf([
    ["predL fled|persons", [0, -3, 127]],
    ["single ", [4]],
  ]);
  expect(list).toBe("predL\tfled|persons b-3 c127\nsingle\t a4");
  const { at, answers, tenths } = unpackedFrom(list);
  expect(at.get("predL")?.get("fled|persons")).toBe(0);
  expect(at.get("single")?.get("")).toBe(1);
  expect([...answers, ...tenths]).toEqual([1, 2, 0, -3, 127, 4]);
});
