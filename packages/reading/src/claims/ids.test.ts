import { expect, test } from "vitest";
import { claimIds } from "./ids.ts";

test("a second claim of one kind on one passage is numbered, and one of another kind or passage is not", () => {
  const ids = claimIds("r1");
  expect(ids("f", { start: 3, end: 9 })).toBe("r1.f3-9");
  expect(ids("f", { start: 3, end: 12 })).toBe("r1.f3-12");
  expect(ids("d", { start: 3, end: 9 })).toBe("r1.d3-9");
  expect(ids("f", { start: 3, end: 9 })).toBe("r1.f3-9.2");
  expect(ids("f", { start: 3, end: 9 })).toBe("r1.f3-9.3");
  expect(ids("f", { start: 3, end: 12 })).toBe("r1.f3-12.2");
  expect(ids("f", { start: 4, end: 9 })).toBe("r1.f4-9");
});
