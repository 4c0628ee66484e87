import fc from "fast-check";
import { expect, test } from "vitest";
import { anchor } from "./anchor.ts";
import { digits } from "./number.ts";

test("an anchor is safe in an id and in a link", () => {
  expect(anchor("question", "killed/حراس")).toMatch(/^q-[A-Za-z0-9._-]+$/);
});

test("different ids have different anchors", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(anchor("figure", a) === anchor("figure", b)).toBe(a === b);
    }),
  );
});

test("large numbers are grouped", () => {
  expect([0, 999, 2000, 20000, 1234567].map(digits)).toEqual([
    "0",
    "999",
    "2000",
    "20,000",
    "1,234,567",
  ]);
});
