import fc from "fast-check";
import { expect, test } from "vitest";
import { CELL_STEPS, EVIDENCE_LEVELS } from "@tarjih/reading";
import type { CellStep, EvidenceColumn, Worksheet } from "@tarjih/reading";
import { foldColumns } from "./folded-columns.ts";
import { linchpins } from "./linchpins.ts";
import { leadersOf, shares, totals, viewsOf, VIEWS } from "./views.ts";
import { sheetOf } from "./testing/sheet-of.ts";

interface Drawn {
  readonly cells: readonly (readonly CellStep[])[];
  readonly roots: readonly string[];
  readonly levels: readonly EvidenceColumn["credibility"][];
  readonly priors: readonly (number | null)[];
}

/** Two to four rows, up to `most` columns of a few roots, two raters. */
const drawn = (most: number): fc.Arbitrary<Worksheet> =>
  fc
    .integer({ min: 2, max: 4 })
    .chain((rows) =>
      fc.record<Drawn>({
        cells: fc.array(
          fc.array(fc.constantFrom(...CELL_STEPS), { minLength: rows * 2, maxLength: rows * 2 }),
          { minLength: 1, maxLength: most },
        ),
        roots: fc.array(fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"), {
          minLength: most,
          maxLength: most,
        }),
        levels: fc.array(fc.constantFrom(...EVIDENCE_LEVELS), { minLength: most, maxLength: most }),
        priors: fc.array(fc.option(fc.double({ min: 0, max: 0.25, noNaN: true })), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    )
    .map(({ cells, roots, levels, priors }) => {
      const rows = priors.length;
      const rater = (from: number): readonly (readonly CellStep[])[] =>
        cells.map((column) => column.slice(from, from + rows));
      return sheetOf([rater(0), rater(rows)], { roots, levels, priors });
    });

const scores = (sheet: Worksheet): Readonly<Record<string, readonly number[]>> => {
  const views = viewsOf(sheet, foldColumns(sheet));
  return Object.fromEntries(VIEWS.map((name) => [name, totals(views[name])]));
};

/** The worksheet with one more column; every rater gives `cells` for it. */
function withColumn(
  sheet: Worksheet,
  column: EvidenceColumn,
  cells: (rater: number) => readonly (CellStep | null)[],
): Worksheet {
  return {
    ...sheet,
    evidence: [...sheet.evidence, column],
    raters: sheet.raters.map((rater, r) => ({
      ...rater,
      cells: new Map([
        ...rater.cells,
        [column.id, new Map(sheet.hypotheses.map(({ id }, h) => [id, cells(r)[h] ?? null]))],
      ]),
    })),
  };
}

test("P15: a column that says the same of every row changes no score", () => {
  fc.assert(
    fc.property(drawn(8), fc.constantFrom(...CELL_STEPS), fc.nat(), (sheet, step, pick) => {
      const like = sheet.evidence[pick % sheet.evidence.length];
      if (like === undefined) return;
      const flat = withColumn(sheet, { ...like, id: "flat", about: "flat" }, () =>
        sheet.hypotheses.map(() => step),
      );
      for (const [name, before] of Object.entries(scores(sheet))) {
        expect(scores(flat)[name]?.map((score) => score.toFixed(9))).toEqual(
          before.map((score) => score.toFixed(9)),
        );
      }
    }),
  );
});

test("P15: a column put down twice for one root and matter changes nothing", () => {
  fc.assert(
    fc.property(drawn(8), fc.nat(), (sheet, pick) => {
      const like = sheet.evidence[pick % sheet.evidence.length];
      if (like === undefined) return;
      const twice = withColumn(sheet, { ...like, id: "twice" }, (r) => [
        ...(sheet.raters[r]?.cells.get(like.id)?.values() ?? []),
      ]);
      for (const [name, before] of Object.entries(scores(sheet))) {
        expect(scores(twice)[name]?.map((score) => score.toFixed(9))).toEqual(
          before.map((score) => score.toFixed(9)),
        );
      }
    }),
  );
});

test("P15: the Bayes view sums to one, whatever the priors", () => {
  fc.assert(
    fc.property(drawn(12), (sheet) => {
      const { bayes } = viewsOf(sheet, foldColumns(sheet));
      const all = shares(totals(bayes));
      expect(all.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const share of all) expect(share).toBeGreaterThan(0);
    }),
  );
});

test("P15: without a linchpin set another row leads or ties, and no smaller set does it", () => {
  fc.assert(
    fc.property(drawn(12), (sheet) => {
      for (const view of Object.values(viewsOf(sheet, foldColumns(sheet)))) {
        const roots = [...view.roots.keys()];
        const now = leadersOf(totals(view)).join();
        const changes = (set: readonly string[]): boolean =>
          leadersOf(totals(view, new Set(set))).join() !== now;
        const found = linchpins(view);
        if (leadersOf(totals(view)).length > 1) {
          expect(found).toBeNull();
          continue;
        }
        const subsets = Array.from({ length: 2 ** roots.length }, (_, bits) =>
          roots.filter((_root, at) => (bits >> at) % 2 === 1),
        );
        const sizes = subsets.filter(changes).map((set) => set.length);
        if (found === null) expect(sizes).toEqual([]);
        else {
          expect(changes(found)).toBe(true);
          expect(found.length).toBe(Math.min(...sizes));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test("the order of the columns changes no score", () => {
  fc.assert(
    fc.property(drawn(8), (sheet) => {
      const turned = { ...sheet, evidence: sheet.evidence.toReversed() };
      for (const [name, before] of Object.entries(scores(sheet))) {
        expect(scores(turned)[name]?.map((score) => score.toFixed(9))).toEqual(
          before.map((score) => score.toFixed(9)),
        );
      }
    }),
  );
});
