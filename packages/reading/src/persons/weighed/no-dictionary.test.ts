import { expect, test } from "vitest";
import { isOfNoDictionary } from "./no-dictionary.ts";

const groups = (unknown: number, all: number): readonly string[] =>
  Array.from({ length: all }, (_, at) => (at < unknown ? "unknown" : "noun"));

test("a report of which half is in no dictionary is in another language", () => {
  expect(isOfNoDictionary(groups(30, 60))).toBe(true);
  expect(isOfNoDictionary(groups(6, 60))).toBe(false);
});

test("a short list of strange names tells no language", () => {
  expect(isOfNoDictionary(groups(12, 15))).toBe(false);
});
