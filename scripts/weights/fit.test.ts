import { expect, test } from "vitest";
import { type Example, fitted, indexed } from "./fit.ts";

const EXAMPLES: readonly Example[] = Array.from({ length: 40 }, (_, at) => ({
  from: `bank ${at % 4}`,
  part: at % 2,
  counts: 1,
  isOne: at % 4 < 2,
  signs: ["always", at % 4 < 2 ? "asked" : "article", ...(at === 0 ? ["once"] : [])],
}));

test("what names have weighs for one, what others have against it, and what is rare is left out", () => {
  const all = indexed(EXAMPLES);
  expect(all.signs).toEqual(["always", "article", "asked"]);
  const weights = fitted(all, (part) => part === 0);
  const of = (sign: string): number => weights[all.signs.indexOf(sign)] ?? 0;
  expect(of("asked")).toBeGreaterThan(1);
  expect(of("article")).toBeLessThan(-1);
});

test("the same examples have the same weights", () => {
  const all = indexed(EXAMPLES);
  expect([...fitted(all, () => true)]).toEqual([...fitted(all, () => true)]);
});

test("a word beside a name is a sign where several banks have it", () => {
  const inOne = EXAMPLES.map((one) => ({
    ...one,
    signs: one.from === "bank 0" ? ["l:his"] : ["l:her"],
  }));
  expect(indexed(inOne, (sign) => sign.startsWith("l:")).signs).toEqual(["l:her"]);
  expect(indexed(inOne).signs).toEqual(["l:her", "l:his"]);
});
