import fc from "fast-check";
import { expect, test } from "vitest";
import type { Figure } from "@tarjih/reading";
import { figure, on, reading, report, weighed } from "../testing/build.ts";
import { reachOf } from "./value-set.ts";

const TOP = 60;
const DAYS = ["2031-04-10", "2031-04-11"];
const REPORTS = ["alba", "birch", "cedar", "dune", "elm"].map((id) => report(id));

interface Claim {
  readonly children: boolean;
  readonly day: number;
  readonly low: number;
  readonly width: number | null;
}

const claims: fc.Arbitrary<readonly Claim[]> = fc.array(
  fc.record({
    children: fc.boolean(),
    day: fc.nat(DAYS.length - 1),
    low: fc.nat(TOP),
    width: fc.constantFrom(0, 0, 4, null),
  }),
  { minLength: 2, maxLength: 5 },
);

/** Civilians killed, or children among them, as of a day that the text states; each from an origin of its own. */
function figureOf({ children, day, low, width }: Claim, i: number): Figure {
  const [of] = REPORTS.slice(i);
  if (of === undefined) throw new TypeError("more claims than reports");
  return figure(of, low, {
    id: `f${i}`,
    group: children ? "children" : "civilians",
    asOf: on(DAYS[day] ?? ""),
    high: width === null ? null : low + width,
    bound: width === null ? "at-least" : width === 0 ? "exact" : "range",
  });
}

/**
 * Whether counts exist with which all claims are true, by trying them: children are never more than civilians, and
 * neither count falls from the first day to the second.
 */
function isFeasible(all: readonly Claim[]): boolean {
  const allowed = (children: boolean, day: number): readonly number[] =>
    Array.from({ length: TOP + 1 }, (_, n) => n).filter((n) =>
      all.every((claim) => {
        if (claim.children !== children || claim.day !== day) return true;
        const { low, high } = reachOf(figureOf(claim, 0)).rounded;
        return low <= n && n <= high;
      }),
    );
  const [early, late] = [allowed(false, 0), allowed(false, 1)];
  const [earlyChildren, lateChildren] = [allowed(true, 0), allowed(true, 1)];
  return early.some((whole) =>
    late
      .filter((later) => whole <= later)
      .some((later) =>
        earlyChildren
          .filter((part) => part <= whole)
          .some((part) => lateChildren.some((last) => part <= last && last <= later)),
      ),
  );
}

test("P11: the engine calls a group of claims contradictory iff no counts exist, and each pair it names is minimal", () => {
  fc.assert(
    fc.property(claims, (all) => {
      const figures = all.map(figureOf);
      const { questions } = weighed(
        figures.flatMap((each, i) => REPORTS.slice(i, i + 1).map((of) => reading(of, [each]))),
      );
      const conflicts = new Set(
        questions
          .flatMap(({ pairs }) => pairs)
          .filter(({ verdict }) => verdict === "conflict")
          .map(({ a, b }) => [a, b].toSorted().join(" ")),
      );
      const wanted = new Set<string>();
      for (const [i, one] of all.entries()) {
        for (const [k, two] of all.entries()) {
          if (k > i && !isFeasible([one, two])) wanted.add(`f${i} f${k}`);
        }
      }
      expect(conflicts).toEqual(wanted);
      // Orders and bounds alone: what cannot be true together cannot be true in pairs.
      expect(conflicts.size === 0).toBe(isFeasible(all));
    }),
    { numRuns: 200 },
  );
});
