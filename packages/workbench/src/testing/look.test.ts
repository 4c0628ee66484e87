import { expect, test } from "vitest";
import { isSameLook } from "./look.ts";

test("a little more ink here and there is the same look, another column is not", () => {
  const look = "0f0f0f0f\n00000000\nff000000\n0f0f0f0f\n";
  expect(isSameLook(look, look)).toBe(true);
  expect(isSameLook(look, look.replaceAll("f", "d"))).toBe(true);
  expect(isSameLook(look, look.replace("0f0f0f0f", "f0f0f0f0"))).toBe(false);
  expect(isSameLook(look, "0f0f0f0f\n")).toBe(false);
});
