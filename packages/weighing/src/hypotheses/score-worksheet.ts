import type { Worksheet } from "@tarjih/reading";
import { diagnosticity } from "./diagnosticity.ts";
import type { Diagnosticity } from "./diagnosticity.ts";
import { drawScores, DRAWS, SEED } from "./draws.ts";
import type { Drawn } from "./draws.ts";
import { foldColumns } from "./folded-columns.ts";
import { linchpins } from "./linchpins.ts";
import { dropRoots, moveCells, moveReliability, namesOf } from "./sensitivity.ts";
import type { CellMoved, Leaders, ReliabilityMoved, RootDropped } from "./sensitivity.ts";
import { leadersOf, shares, totals, viewsOf } from "./views.ts";
import type { ViewName } from "./views.ts";

/** A cell that nobody has filled. */
export interface EmptyCell {
  readonly rater: string;
  readonly evidence: string;
  readonly hypothesis: string;
}

/** One row's scores: `against` roots, their weighted sum, and its share in the Bayes view. */
export interface ScoredHypothesis extends Drawn {
  readonly id: string;
  readonly against: number;
  readonly weighted: number;
  readonly bayes: number;
}

/** One column, or several of one root on one matter that count as one. */
export interface ScoredEvidence extends Diagnosticity {
  readonly ids: readonly string[];
  readonly root: string;
}

/** A scored worksheet; while cells are empty only how many are filled, so that nobody rates towards a result. */
export type WorksheetScore =
  | {
      readonly complete: false;
      readonly filled: number;
      readonly cells: number;
      readonly empty: readonly EmptyCell[];
    }
  | {
      readonly complete: true;
      readonly roots: number;
      /** Fewest roots against first, then least weighted, then as in the worksheet. */
      readonly hypotheses: readonly ScoredHypothesis[];
      readonly leaders: Readonly<Record<ViewName, Leaders>>;
      /** The three views do not have the same rows in front. */
      readonly disagree: boolean;
      readonly evidence: readonly ScoredEvidence[];
      readonly linchpins: Readonly<Record<ViewName, readonly string[] | null>>;
      readonly sensitivity: {
        readonly roots: readonly RootDropped[];
        readonly cells: readonly CellMoved[];
        readonly reliability: readonly ReliabilityMoved[];
        readonly priors: { readonly stated: Leaders; readonly uniform: Leaders };
        readonly draws: number;
        readonly seed: number;
      };
    };

/** Scores a worksheet of competing hypotheses. The same worksheet gives the same numbers. */
export function scoreWorksheet(sheet: Worksheet): WorksheetScore {
  const empty = emptyCells(sheet);
  const cells = sheet.raters.length * sheet.evidence.length * sheet.hypotheses.length;
  if (empty.length > 0 || cells === 0) {
    return { complete: false, filled: cells - empty.length, cells, empty };
  }
  const columns = foldColumns(sheet);
  const { count, weighted, bayes } = viewsOf(sheet, columns);
  const views = [count, weighted, bayes];
  const counted = totals(count);
  const summed = totals(weighted);
  const believed = shares(totals(bayes));
  const drawn = drawScores(sheet);
  const leading = (scores: readonly number[]): Leaders => namesOf(sheet, leadersOf(scores));
  const leaders = {
    count: leading(counted),
    weighted: leading(summed),
    bayes: leading(totals(bayes)),
  };
  const scored = sheet.hypotheses.map(({ id }, h) => ({
    id,
    against: counted[h] ?? 0,
    weighted: summed[h] ?? 0,
    bayes: believed[h] ?? 0,
    ...(drawn[h] ?? { leadsWeighted: 0, leadsBayes: 0, low: 0, high: 0 }),
  }));
  const [first = 0] = leadersOf(totals(bayes));
  return {
    complete: true,
    roots: new Set(columns.map(({ root }) => root)).size,
    hypotheses: scored.toSorted((a, b) => a.against - b.against || a.weighted - b.weighted),
    leaders,
    disagree: new Set([leaders.count, leaders.weighted, leaders.bayes].map(String)).size > 1,
    evidence: columns.map((column) => ({
      ids: column.ids,
      root: column.root,
      ...diagnosticity(column, sheet),
    })),
    linchpins: {
      count: linchpins(count),
      weighted: linchpins(weighted),
      bayes: linchpins(bayes),
    },
    sensitivity: {
      roots: dropRoots(sheet, views),
      cells: moveCells(sheet, views),
      reliability: moveReliability(sheet, first),
      priors: {
        stated: leaders.bayes,
        uniform: leading(totals(viewsOf(sheet, columns, "uniform").bayes)),
      },
      draws: DRAWS,
      seed: SEED,
    },
  };
}

function emptyCells({ raters, evidence, hypotheses }: Worksheet): readonly EmptyCell[] {
  return raters.flatMap(({ rater, cells }) =>
    evidence.flatMap((column) =>
      hypotheses.flatMap((row) => {
        const step = cells.get(column.id)?.get(row.id) ?? null;
        return step === null ? [{ rater, evidence: column.id, hypothesis: row.id }] : [];
      }),
    ),
  );
}
