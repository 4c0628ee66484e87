import fc from "fast-check";
import { expect, test } from "vitest";
import { RULES } from "@tarjih/reading";
import { estimate } from "../rules/estimate.ts";
import { posteriorOf } from "./posterior.ts";
import type { WeighedVote } from "./posterior.ts";
import type { Vote } from "./votes.ts";

const NUMBER: Vote = {
  root: "a",
  set: { low: 0, high: 0 },
  form: "exact",
  torn: false,
  point: 0,
  word: null,
  age: 0,
  stale: 0,
  kind: "body",
  hops: 1,
  partial: false,
  partShare: 0,
  figure: "f",
};

function says(count: number, root = "a", more: Partial<Vote> = {}): WeighedVote {
  const set = { low: count, high: count };
  return { vote: { ...NUMBER, root, set, point: count, ...more }, weight: 1 };
}

const counts = fc.array(fc.integer({ min: 100, max: 5000 }), { minLength: 1, maxLength: 5 });

test("P8: with all counts times m, best is times m", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 50 }), (all, m) => {
      const votes = all.map((count, i) => says(count, `r${i}`));
      const large = all.map((count, i) => says(count * m, `r${i}`));
      const { best } = estimate("roots", "escaped", votes);
      const scaled = estimate("roots", "escaped", large).best;
      if (best === null || scaled === null) return;
      // Two numbers that are supported alike may change places by a hair of ln(1 + N).
      const supported = all.filter((count) => Math.abs(Math.log(count / best)) < 0.15);
      expect(supported.map((count) => count * m)).toContain(scaled);
    }),
  );
});

test("P9: a vote of no weight changes no interval", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 100, max: 5000 }), (all, other) => {
      const votes = all.map((count, i) => says(count, `r${i}`));
      const range = [...votes, says(Math.min(...all), "x"), says(Math.max(...all), "y")];
      const within = Math.min(Math.max(other, Math.min(...all)), Math.max(...all));
      const [one, two] = [range, [...range, { ...says(within, "z"), weight: 0 }]].map(posteriorOf);
      for (const [i, mass] of (one?.mass ?? []).entries()) {
        expect(two?.mass[i]).toBeCloseTo(mass, 12);
      }
    }),
  );
});

test("P10: one more root that says v never takes mass from around v", () => {
  fc.assert(
    fc.property(counts, fc.nat(), (all, pick) => {
      const votes = all.map((count, i) => says(count, `r${i}`));
      const v = all[pick % all.length] ?? 0;
      const massAt = (of: readonly WeighedVote[]): number => {
        const { start, step, mass } = posteriorOf(of);
        return mass
          .filter((_, i) => Math.abs(start + i * step - Math.log1p(v)) <= 0.03)
          .reduce((a, b) => a + b, 0);
      };
      expect(massAt([...votes, says(v, "more")])).toBeGreaterThanOrEqual(massAt(votes) - 1e-9);
    }),
  );
});

test("best is a number that a root gives, or lies in a range that one gives", () => {
  const vote = fc.record({
    low: fc.integer({ min: 0, max: 400 }),
    width: fc.constantFrom(0, 0, 5, 60),
    age: fc.constantFrom(0, 0, 1, 3),
    isPartial: fc.constantFrom(false, false, false, true),
  });
  fc.assert(
    fc.property(fc.array(vote, { minLength: 1, maxLength: 6 }), (drafts) => {
      const votes = drafts.map(({ low, width, age, isPartial }, i) =>
        isPartial
          ? says(low, `r${i}`, {
              set: { low, high: Infinity },
              form: "at-least",
              point: null,
              partial: true,
            })
          : says(low, `r${i}`, {
              set: { low, high: low + width },
              form: width === 0 ? "exact" : "range",
              point: width === 0 ? low : null,
              age,
            }),
      );
      const { low, best, high } = estimate("roots", "escaped", votes);
      if (best === null) return;
      const whole = votes.filter(({ vote: { partial } }) => !partial);
      expect(whole.some(({ vote: { set } }) => set.low <= best && best <= set.high)).toBe(true);
      expect(low).toBeLessThanOrEqual(best);
      expect(high).toBeGreaterThanOrEqual(best);
    }),
  );
});

test("P17: counts of 10^15, none at all, and hundreds of roots give whole numbers or nothing", () => {
  const huge = fc.constantFrom(0, 1, 2, 999, 10 ** 9, 10 ** 15, Number.MAX_SAFE_INTEGER);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(huge, fc.boolean()), { maxLength: 6 }),
      fc.constantFrom(1, 60),
      fc.constantFrom(...RULES),
      (all, times, rule) => {
        const votes = Array.from({ length: times }, () => all)
          .flat()
          .map(([count, isOpen], i) =>
            says(
              count,
              `r${i}`,
              isOpen ? { set: { low: count, high: Infinity }, form: "at-least", point: null } : {},
            ),
          );
        const { low, best, high, modes } = estimate(rule, "killed", votes);
        for (const value of [low, best, high, ...modes.flatMap((mode) => [mode.low, mode.high])]) {
          expect(value === null || (Number.isInteger(value) && value >= 0)).toBe(true);
        }
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high);
      },
    ),
  );
});
