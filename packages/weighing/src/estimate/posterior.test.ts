import fc from "fast-check";
import { expect, test } from "vitest";
import { ANYWHERE, densityAt, slopesOf } from "./likelihood.ts";
import { GRID_POINTS, posteriorOf } from "./posterior.ts";
import type { Posterior, WeighedVote } from "./posterior.ts";
import { reliabilityOf } from "./reliability.ts";
import type { Vote } from "./votes.ts";

let count = 0;

function vote(low: number, more: Partial<Vote> = {}): Vote {
  const id = `r${++count}`;
  return {
    root: id,
    set: { low, high: low },
    form: "exact",
    point: low,
    word: null,
    age: 0,
    stale: 0,
    kind: "body",
    hops: 1,
    partial: false,
    partShare: 0,
    torn: false,
    figure: id,
    ...more,
  };
}

const drawn: fc.Arbitrary<Vote> = fc
  .record({
    low: fc.integer({ min: 0, max: 5000 }),
    wide: fc.integer({ min: 0, max: 2000 }),
    form: fc.constantFrom("exact", "exact", "about", "range", "at-least", "at-most"),
    age: fc.constantFrom(0, 0, 1, 3),
    partial: fc.constantFrom(false, false, false, true),
    kind: fc.constantFrom("body", "party", "outlet"),
  })
  .map(({ low, wide, form, age, partial, kind }) => {
    const high = partial || form === "at-least" ? Infinity : form === "exact" ? low : low + wide;
    return vote(low, { set: { low, high }, form, age, partial, kind, point: null });
  });

const whole = (one: Vote): WeighedVote => ({ vote: one, weight: 1 });

/** The formula of the page, point by point, without the short cuts. */
function plainly(votes: readonly Vote[], { start, step }: Posterior): readonly number[] {
  const points = Array.from({ length: GRID_POINTS }, (_, i) => start + i * step);
  const logs = points.map(() => 0);
  for (const one of votes) {
    const densities = points.map((x) => densityAt(slopesOf(one), x));
    const sum = densities.reduce((a, b) => a + b, 0) * step;
    const scale = one.partial || sum === 0 ? 1 : 1 / sum;
    const right = reliabilityOf(one);
    for (const [i, density] of densities.entries()) {
      logs[i] = (logs[i] ?? 0) + Math.log(right * density * scale + (1 - right) / ANYWHERE);
    }
  }
  const most = Math.max(...logs);
  const mass = logs.map((log) => Math.exp(log - most));
  const total = mass.reduce((a, b) => a + b, 0);
  return mass.map((each) => each / total);
}

test("the posterior is the formula, point by point", () => {
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 6 }), (votes) => {
      const posterior = posteriorOf(votes.map(whole));
      for (const [i, wanted] of plainly(votes, posterior).entries()) {
        expect(Math.abs((posterior.mass[i] ?? NaN) - wanted)).toBeLessThan(1e-9);
      }
    }),
  );
});

test("hundreds of roots do not run out of digits", () => {
  const votes = Array.from({ length: 600 }, (_, i) => whole(vote(100 + (i % 7) * 50)));
  const { mass } = posteriorOf(votes);
  expect(mass.every(Number.isFinite)).toBe(true);
  expect(mass.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
});
