import fc from "fast-check";
import { expect, test } from "vitest";
import { infeasibleSet } from "./constraints.ts";
import type { Order } from "./constraints.ts";

const TOP = 12;
const interval = fc
  .tuple(fc.nat(TOP), fc.nat(TOP))
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const claims = fc.array(fc.record({ variable: fc.nat(2), interval }), {
  minLength: 1,
  maxLength: 5,
});
const orders = fc.array(fc.record({ smaller: fc.nat(2), larger: fc.nat(2) }), { maxLength: 4 });

type Claims = typeof claims extends fc.Arbitrary<infer T> ? T : never;

/** Tries every assignment of three variables. */
function isFeasible(all: Claims, order: readonly Order[]): boolean {
  for (let code = 0; code < (TOP + 1) ** 3; code++) {
    const at = [
      code % (TOP + 1),
      Math.floor(code / (TOP + 1)) % (TOP + 1),
      Math.floor(code / (TOP + 1) ** 2),
    ];
    const holds = all.every(({ variable, interval: { low, high } }) => {
      const x = at[variable] ?? 0;
      return low <= x && x <= high;
    });
    if (holds && order.every(({ smaller, larger }) => (at[smaller] ?? 0) <= (at[larger] ?? 0)))
      return true;
  }
  return false;
}

test("P11: infeasible iff no assignment exists, and every set found is minimal", () => {
  fc.assert(
    fc.property(claims, orders, (all, order) => {
      const set = infeasibleSet(3, all, order);
      expect(set === null).toBe(isFeasible(all, order));
      if (set === null) return;
      const chosen = set.map((i) => all[i]).filter((claim) => claim !== undefined);
      expect(isFeasible(chosen, order)).toBe(false);
      for (const dropped of chosen) {
        expect(
          isFeasible(
            chosen.filter((claim) => claim !== dropped),
            order,
          ),
        ).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test("an earlier larger and a later smaller count are the two claims of the set", () => {
  const found = infeasibleSet(
    2,
    [
      { variable: 0, interval: { low: 90, high: 90 } },
      { variable: 0, interval: { low: 10, high: Infinity } },
      { variable: 1, interval: { low: 60, high: 60 } },
    ],
    [{ smaller: 0, larger: 1 }],
  );
  expect(found).toEqual([0, 2]);
});
