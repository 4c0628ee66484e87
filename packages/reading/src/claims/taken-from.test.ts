import { expect, test } from "vitest";
import { takenFrom } from "./taken-from.ts";

test("gives the members in order, and the list has let go of those that were given", () => {
  const list = ["a", "b", "c"];
  const left = [];
  for (const one of takenFrom(list)) left.push([one, list.length]);
  expect(left).toEqual([
    ["a", 2],
    ["b", 1],
    ["c", 0],
  ]);
});
