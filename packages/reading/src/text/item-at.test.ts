import { expect, test } from "vitest";
import { firstEndingAfter } from "./item-at.ts";

test("the first item that ends behind an offset is found by halving", () => {
  const items = Array.from({ length: 9 }, (_, i) => ({ end: i * 4 + 3 }));
  for (let offset = -1; offset < 40; offset++)
    expect(firstEndingAfter(items, offset)).toBe(items.findIndex(({ end }) => end > offset));
  expect(firstEndingAfter([], 3)).toBe(-1);
});
