import { expect, test } from "vitest";
import { originalAddress } from "./original-address.ts";

test("the address of an original ends in the page that is meant", () => {
  expect(originalAddress("r1 a", null)).toBe("/api/original?report=r1%20a");
  expect(originalAddress("r1", 3)).toBe("/api/original?report=r1#page=3");
});
