import { expect, test } from "vitest";
import { seeded } from "../bench/random.ts";
import { type Example, fitted, type Indexed, indexed, withSigns } from "./fit.ts";

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

/** Words of a language: a few are in most texts, most in few, and each says a little. */
const random = seeded(7);
const WORDS = 600;
const TEXTS: readonly Example[] = Array.from({ length: 3000 }, (_, at) => {
  const words = Array.from({ length: 30 }, () => Math.floor(WORDS ** (random.below(1000) / 1000)));
  const says = words.reduce((sum, word) => sum + Math.sin(word * word), 0);
  const signs = ["always", ...words.map((word) => `word ${word}`)];
  return { from: "bank", part: at % 2, counts: 1, isOne: says > random.below(4), signs };
});

/** How steeply costs rise still, by every sign together. */
function slopeOf({ signs, starts, rows, isOne }: Indexed, weights: Float64Array): number {
  const slope = signs.map((_, sign) => weights[sign] ?? 0);
  for (const [at, is] of isOne.entries()) {
    const own = [...rows.subarray(starts[at], starts[at + 1])];
    const sum = own.reduce((all, sign) => all + (weights[sign] ?? 0), 0);
    for (const sign of own) slope[sign] = (slope[sign] ?? 0) + 1 / (1 + Math.exp(-sum)) - is;
  }
  return Math.hypot(...slope);
}

test("it ends where costs fall no more", () => {
  const all = indexed(TEXTS);
  const first = slopeOf(all, new Float64Array(all.signs.length));
  expect(first).toBeGreaterThan(500);
  expect(
    slopeOf(
      all,
      fitted(all, () => true),
    ),
  ).toBeLessThan(0.03);
});

test("one example less moves no weight by a tenth", () => {
  const all = indexed(TEXTS);
  const fewer = { ...all, counts: all.counts.map((counts, at) => (at === 5 ? 0 : counts)) };
  const [weights, others] = [fitted(all, () => true), fitted(fewer, () => true)];
  const moves = [...weights].map((weight, at) => Math.abs(weight - (others[at] ?? 0)));
  expect(Math.max(...moves)).toBeLessThan(0.1);
});

test("signs that are not kept weigh nothing, and the rest stand where they stood", () => {
  const all = indexed(EXAMPLES);
  const some = withSigns(all, (sign) => all.signs[sign] !== "article");
  expect(some.signs).toEqual(["always", "asked"]);
  const told = [...some.starts.keys()]
    .slice(0, 4)
    .map((at) => [...some.rows.subarray(some.starts[at], some.starts[at + 1])]);
  expect(told).toEqual([[0, 1], [0, 1], [0], [0]]);
});
