import { expect, test } from "vitest";
import { shownAt } from "./shown-at.ts";

test("an open form keeps its figure when another window reviews it; an address goes before it", () => {
  const before = ["p", "q", "r"].map((id) => ({ figure: { id }, review: null }));
  const after = before.map((item, at) =>
    at === 0 ? { ...item, review: "accepted" as const } : item,
  );
  expect(shownAt(before, null, null)).toBe(0);
  expect(shownAt(after, null, null)).toBe(1);
  expect(shownAt(after, null, "p")).toBe(0);
  expect(shownAt(after, "r", "p")).toBe(2);
  expect(shownAt(after, "gone", null)).toBe(1);
});
