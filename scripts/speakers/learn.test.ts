import { expect, test } from "vitest";
import { unpackedFrom, weighed } from "../../packages/reading/src/extract/likely/weights.ts";
import { courseOf, weightsOf } from "./learn.ts";
import type { Lesson } from "./lessons.ts";

const lesson = (group: string, word: string, isOne: boolean): Lesson => ({
  lang: "en",
  group,
  signs: [`w0 ${word}`],
  isOne,
});
/** Mayors speak, and stones do not; in the last bank they do. */
const LESSONS = ["a", "b", "c"].flatMap((group) =>
  Array.from({ length: 8 }, () => [
    lesson(group, "mayor", true),
    lesson(group, "stone", group === "c"),
  ]).flat(),
);

function sumOf(list: string, word: string): number {
  return weighed((take) => take("w0", word), unpackedFrom(list), 1)[0] ?? 0;
}

test("weights are learned from the parts that are used", () => {
  const course = courseOf(LESSONS, 3);
  const without = weightsOf(course, (part) => part !== course.partOf.get("c"));
  expect(sumOf(without, "mayor")).toBeGreaterThan(0);
  expect(sumOf(without, "stone")).toBeLessThan(0);
  const alone = weightsOf(course, (part) => part === course.partOf.get("c"));
  expect(sumOf(alone, "stone")).toBeGreaterThan(0);
});

test("the same lessons make the same list", () => {
  const list = weightsOf(courseOf(LESSONS, 3), () => true);
  expect(weightsOf(courseOf(LESSONS, 3), () => true)).toBe(list);
});
