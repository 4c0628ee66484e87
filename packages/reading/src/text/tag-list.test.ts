import { expect, test } from "vitest";
import { hasOneOf, tagList } from "./tag-list.ts";
import { traitsOf } from "./traits.ts";

const WALLS = tagList("stop", "clause");

test("an item has one of the tags of a list, or none", () => {
  const item = (...tags: readonly string[]): Parameters<typeof hasOneOf>[0] => ({
    tags,
    ...traitsOf(tags, "word"),
  });
  expect(hasOneOf(item("comma", "clause"), WALLS)).toBe(true);
  expect(hasOneOf(item("stop"), WALLS)).toBe(true);
  expect(hasOneOf(item("comma"), WALLS)).toBe(false);
  expect(hasOneOf(item(), WALLS)).toBe(false);
});

test("a list that is made after items exist finds them too", () => {
  const item = { tags: ["of-late"], ...traitsOf(["of-late"], "word") };
  expect(hasOneOf(item, tagList("of-late"))).toBe(true);
  expect(hasOneOf(item, tagList("else"))).toBe(false);
});
