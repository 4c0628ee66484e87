import { expect, test } from "vitest";
import { stretchesFrom, takenFrom } from "./taken-from.ts";

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

test("gives as many at a time as are asked for, and what is left at the end", () => {
  const list = ["a", "b", "c", "d", "e"];
  expect([...stretchesFrom(list, 2)]).toEqual([["a", "b"], ["c", "d"], ["e"]]);
  expect(list).toEqual([]);
  expect([...stretchesFrom(["a", "b"], 2)]).toEqual([["a", "b"]]);
  expect([...stretchesFrom([], 2)]).toEqual([]);
});
