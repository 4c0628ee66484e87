import { expect, test } from "vitest";
import { nearestKey } from "./nearest-key.ts";

test.each([
  ["acotrs", ["title", "actors", "places"], "actors"],
  ["publised", ["published", "captured"], "published"],
  ["Outlet", ["outlet", "author"], "outlet"],
  ["colour", ["outlet", "author"], null],
  ["xy", ["id", "to"], null],
  ["__proto__", ["id"], null],
])("%s", (key, known, nearest) => {
  expect(nearestKey(key, known)).toBe(nearest);
});
