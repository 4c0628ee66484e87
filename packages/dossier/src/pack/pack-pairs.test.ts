import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pair, Question } from "@tarjih/reading";
import { DARWAN } from "../fixture/darwan.ts";
import { packPairs, unpackPairs } from "./pack-pairs.ts";

const [any] = DARWAN.weighing.questions;
if (any === undefined) throw new TypeError("no question");
const question: Question = any;

const kind: fc.Arbitrary<Omit<Pair, "a" | "b">> = fc.oneof(
  fc.record({ verdict: fc.constant("conflict" as const), because: fc.constant("value" as const) }),
  fc.record({
    verdict: fc.constant("undetermined" as const),
    because: fc.constant("group" as const),
    missing: fc.constantFrom("group" as const, "as-of" as const),
  }),
  fc.record({
    verdict: fc.constant("same" as const),
    because: fc.constant("value" as const),
    decision: fc.integer({ min: 0, max: 90 }).map((at) => `d${at}`),
    computed: fc.constant({ verdict: "conflict" as const, because: "value" as const }),
  }),
);

test("pairs come back as they were, whichever of them are there and in whatever order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 14 }), fc.boolean(), fc.gen(), (count, turned, gen) => {
      const answers = Array.from({ length: count }, (_, at) => ({ figure: `f${at}`, root: "r" }));
      const pairs = answers.flatMap(({ figure: a }, at) =>
        answers.slice(at + 1).flatMap(({ figure: b }): readonly Pair[] => {
          const isThere = gen(fc.boolean);
          return isThere ? [{ a, b, ...gen(() => kind) }] : [];
        }),
      );
      const one = { ...question, answers, pairs: turned ? pairs.toReversed() : pairs };
      expect(unpackPairs(packPairs(one), answers)).toEqual(one.pairs);
    }),
  );
});

test("a pair of a figure that is no answer is kept as it is", () => {
  const pairs: Pair[] = [{ a: "x", b: "y", verdict: "same", because: "value" }];
  expect(packPairs({ ...question, answers: [], pairs })).toBe(pairs);
});

test("a thousand answers make a string", () => {
  const answers = Array.from({ length: 1000 }, (_, at) => ({ figure: `f${at}`, root: "r" }));
  const pairs = answers
    .slice(1)
    .map(({ figure }): Pair => ({ a: "f0", b: figure, verdict: "conflict", because: "value" }));
  const packed = packPairs({ ...question, answers, pairs });
  expect(packed).toMatchObject({ width: 1, kinds: [{ verdict: "conflict", because: "value" }] });
  expect(unpackPairs(packed, answers)).toEqual(pairs);
});
