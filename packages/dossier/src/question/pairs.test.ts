import { expect, test } from "vitest";
import { mostLines } from "./pairs.ts";

test("lists of pairs share the lines of a page, and none is empty", () => {
  expect([0, 1, 33, 50, 750, 100_000].map(mostLines)).toEqual([300, 300, 300, 200, 13, 6]);
});
