import { expect, test } from "vitest";
import { type Example, fitted, indexed, weighed } from "./fit.ts";

const EXAMPLES: readonly Example[] = Array.from({ length: 40 }, (_, at) => ({
  part: at % 2,
  isName: at % 4 < 2,
  signs: ["always", at % 4 < 2 ? "asked" : "article", ...(at === 0 ? ["once"] : [])],
}));

test("what names have weighs for one, what others have against it, and what is rare is left out", () => {
  const all = indexed(EXAMPLES);
  expect(all.signs).toEqual(["always", "article", "asked"]);
  const weights = fitted(all, ({ part }) => part === 0);
  const of = (sign: string): number => weighed(Uint16Array.of(all.signs.indexOf(sign)), weights);
  expect(of("asked")).toBeGreaterThan(1);
  expect(of("article")).toBeLessThan(-1);
});

test("the same examples have the same weights", () => {
  const all = indexed(EXAMPLES);
  expect([...fitted(all, () => true)]).toEqual([...fitted(all, () => true)]);
});
