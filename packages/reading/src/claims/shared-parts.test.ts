import { expect, test } from "vitest";
import type { AsOf } from "../model/figure.ts";
import { sharedParts } from "./shared-parts.ts";

const day = (start: string, end: string | null): AsOf => ({ start, end, basis: "stated" });

test("lists of the same words are one list, and no list is that of others", () => {
  const { words } = sharedParts();
  const first = words(["figure/a", "figure/b"]);
  expect(words(["figure/a", "figure/b"])).toBe(first);
  expect(words(["figure/a"])).toEqual(["figure/a"]);
  expect(words(["figure/b", "figure/a"])).toEqual(["figure/b", "figure/a"]);
  expect(words([])).toEqual([]);
  expect(first).toEqual(["figure/a", "figure/b"]);
});

test("days are one where all of them is the same, also where one end is open", () => {
  const { asOf } = sharedParts();
  const first = asOf(day("2031-04-14", "2031-04-15"));
  expect(asOf(day("2031-04-14", "2031-04-15"))).toBe(first);
  expect(asOf(day("2031-04-14", null))).toEqual(day("2031-04-14", null));
  expect(asOf({ ...first, basis: "assumed" })).toEqual({ ...first, basis: "assumed" });
});

test("a case's parts are not those of the next one", () => {
  expect(sharedParts().words(["a"])).not.toBe(sharedParts().words(["a"]));
});
