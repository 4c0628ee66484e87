import fc from "fast-check";
import { expect, test } from "vitest";
import { copyingProbability } from "./shared-facts.ts";

test("P14: it grows with shared facts, with false ones most, and falls with different ones", () => {
  const counts = fc.record({
    sameTrue: fc.nat(30),
    sameFalse: fc.nat(10),
    different: fc.nat(30),
  });
  fc.assert(
    fc.property(counts, (facts) => {
      const p = copyingProbability(facts);
      const moreTrue = copyingProbability({ ...facts, sameTrue: facts.sameTrue + 1 });
      const moreFalse = copyingProbability({ ...facts, sameFalse: facts.sameFalse + 1 });
      const moreOther = copyingProbability({ ...facts, different: facts.different + 1 });
      expect(p).toBeGreaterThanOrEqual(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(moreTrue).toBeGreaterThanOrEqual(p);
      expect(moreFalse).toBeGreaterThanOrEqual(moreTrue);
      expect(moreOther).toBeLessThanOrEqual(p);
    }),
  );
});

test("worked by hand: one shared error, then an error and three differences, and nothing seen", () => {
  // (0.8 / 0.2) × 0.2 / (80 + 0.2 − 0.16) = 0.00999…
  const sameFalse = { sameTrue: 0, sameFalse: 1, different: 0 };
  expect(copyingProbability(sameFalse)).toBeCloseTo(1 / 1.009995, 4);
  // Each difference multiplies the odds against it by five.
  expect(copyingProbability({ ...sameFalse, different: 3 })).toBeCloseTo(1 / 2.2494, 3);
  expect(copyingProbability({ sameTrue: 0, sameFalse: 0, different: 0 })).toBeCloseTo(0.2, 9);
});
