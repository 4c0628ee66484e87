import { expect, test } from "vitest";
import { isMerelyLikely } from "./figure.ts";

test("a measure is merely likely until somebody has looked at it", () => {
  expect(isMerelyLikely({ likely: true })).toBe(true);
  expect(isMerelyLikely({ likely: true, review: "accepted" })).toBe(false);
  expect(isMerelyLikely({})).toBe(false);
});
