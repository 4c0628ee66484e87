import { expect, test } from "vitest";
import { alphaText } from "./alpha-text.ts";

test("only full agreement is 1.000", () => {
  expect([1, 0.99996, 0.9994, 0.7434, -0.5].map((alpha) => alphaText(alpha))).toEqual([
    "1.000",
    "0.999",
    "0.999",
    "0.743",
    "-0.500",
  ]);
});
