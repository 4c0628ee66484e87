import fc from "fast-check";
import { expect, test } from "vitest";
import { MISSING_FACTS, REASONS, VERDICTS } from "@tarjih/reading";
import { eachPair, keepPacked, pairPacker, pairWalk, unpackPairs } from "./packed-pairs.ts";
import type { PairKind } from "./packed-pairs.ts";

const kind = fc.record(
  {
    verdict: fc.constantFrom(...VERDICTS),
    because: fc.constantFrom(...REASONS),
    missing: fc.constantFrom(...MISSING_FACTS),
    decision: fc.constantFrom("d1", "d2"),
  },
  { requiredKeys: ["verdict", "because"] },
);

function packed(kinds: readonly PairKind[], count: number): ReturnType<typeof unpackPairs> {
  const figures = Array.from({ length: count }, (_, i) => `f${i}`);
  const packer = pairPacker(figures);
  let at = 0;
  for (let i = 0; i < count; i++) {
    for (let j = i + 1; j < count; j++) {
      const one = kinds[at++ % kinds.length];
      if (one !== undefined) packer.add(one);
    }
  }
  // Written down and read again, as between two machines.
  const sent: unknown = JSON.parse(JSON.stringify(packer.packed()));
  expect(sent).toEqual(packer.packed());
  const seen: string[] = [];
  eachPair(packer.packed(), (a, b) => seen.push(`${a} ${b}`));
  const pairs = unpackPairs(packer.packed());
  expect(pairs.map(({ a, b }) => `${a} ${b}`)).toEqual(seen);
  return pairs;
}

test("what was packed comes out: every pair, in the order of the figures, with all that is said of it", () => {
  fc.assert(
    fc.property(fc.array(kind, { minLength: 1, maxLength: 40 }), fc.nat(14), (kinds, count) => {
      const pairs = packed(kinds, count);
      expect(pairs).toHaveLength((count * (count - 1)) / 2);
      for (const [at, { a: _, b: __, ...said }] of pairs.entries()) {
        expect(said).toEqual(kinds[at % kinds.length]);
      }
    }),
  );
});

test("more pairs than a call has room for arguments, and more kinds than a byte has values", () => {
  const kinds = Array.from({ length: 300 }, (_, i): PairKind => {
    return { verdict: "conflict", because: "value", decision: `d${i}` };
  });
  const pairs = packed(kinds, 200);
  expect(pairs[0]).toEqual({ a: "f0", b: "f1", ...kinds[0] });
  expect(pairs.at(-1)).toEqual({ a: "f198", b: "f199", ...kinds[19_899 % 300] });
});

test("one figure makes no pair", () => {
  expect(packed([{ verdict: "same", because: "value" }], 1)).toEqual([]);
});

test("to walk through the pairs of which something is said is to pick them from all, packed or written out", () => {
  fc.assert(
    fc.property(fc.array(kind, { minLength: 1, maxLength: 20 }), fc.nat(9), (kinds, count) => {
      const packer = pairPacker(Array.from({ length: count }, (_, i) => `f${i}`));
      for (let i = 0; i < (count * (count - 1)) / 2; i++)
        packer.add(kinds[i % kinds.length] ?? SAME);
      const pairs = unpackPairs(packer.packed());
      const written = { pairs };
      const kept = { pairs };
      keepPacked(kept, packer.packed());
      const isWanted = ({ verdict }: PairKind): boolean =>
        verdict === "conflict" || verdict === "same";
      const wanted = pairs.filter(isWanted).map(({ a, b, because }) => `${a} ${b} ${because}`);
      for (const question of [written, kept]) {
        const seen: string[] = [];
        const { figures, walk } = pairWalk(question);
        walk(isWanted, (a, b, { because }) => seen.push(`${figures[a]} ${figures[b]} ${because}`));
        expect(seen).toEqual(wanted);
      }
    }),
  );
});

const SAME: PairKind = { verdict: "same", because: "value" };
