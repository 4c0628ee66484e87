import { expect, test } from "vitest";
import { stem } from "./stem.ts";

test("forms of a verb have one stem, short words stay", () => {
  expect(new Set(["drown", "drowned", "drowning", "drowns"].map(stem)).size).toBe(1);
  expect(new Set(["trapped", "trapping"].map(stem)).size).toBe(1);
  expect(stem("sees")).toBe("sees");
  expect(stem("red")).toBe("red");
});
