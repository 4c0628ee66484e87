import { expect, test } from "vitest";
import type { Item } from "../text/item.ts";
import { traitsOf } from "../text/traits.ts";
import { compile, isThere } from "./pattern.ts";

/** Items of the tags `a`, `b` …, one of each word; `.` is a stop. */
function itemsOf(tags: string): readonly Item[] {
  return tags.split(" ").map((tag, start): Item => {
    const list = tag === "." ? ["stop"] : [tag];
    const form = {
      start,
      end: start + 1,
      word: tag,
      tags: list,
      sense: null,
      conj: false,
    } as const;
    return { ...form, ...traitsOf(list, tag), ...NONE };
  });
}
const NONE = { prep: "", def: false, suffix: "", spaced: true, chunk: null } as const;

test.each([
  ["a b", "a b c", true],
  ["a b", "a c b", false],
  ["a -{0,2} b", "a c c b", true],
  ["a -{0,2} b", "a c c c b", false],
  ["a -{0,2} b", "a . b", false],
  ["a x? !c b|=d", "a x y d", true],
  ["a x? !c b|=d", "a y b", true],
  ["a x? !c b|=d", "a c b", false],
  ["^ a b{1,2} c $", "a b b c", true],
  ["a? b c", "b c", true],
] as const)("%s over %s: %j", (source, tags, isMatch) => {
  const pattern = compile(source, "test");
  const items = itemsOf(tags);
  expect(pattern.match(items, 0) !== null).toBe(isMatch);
  // what a match needs is there wherever there is one, so that it may be asked first
  if (isMatch) expect(pattern.needed === null || isThere(pattern.needed, items, 0)).toBe(true);
});

test("what a pattern needs is looked for no farther than its gaps reach", () => {
  const { needed } = compile("a -{0,2} b", "test");
  if (needed === null) throw new Error("nothing needed");
  expect(isThere(needed, itemsOf("a c c b"), 0)).toBe(true);
  expect(isThere(needed, itemsOf("a c c c b"), 0)).toBe(false);
  expect(compile("a !c _", "test").needed).toBe(null);
});
