import type { CellStep, EvidenceColumn, Worksheet } from "@tarjih/reading";
import { columnWeight, LIKELIHOODS, PENALTIES, reliabilityOf, STEP_VALUES } from "./cell-values.ts";

/** Below this, two sums are one: rounding of a few hundred additions. */
export const EPSILON = 1e-9;

/** What raters together say of one matter from one root, row by row. */
export interface FoldedColumn {
  /** Ids of the columns in it: more than one where a root was put down twice on one matter. */
  readonly ids: readonly string[];
  readonly root: string;
  /** Mean of the raters' penalties, -2 to 0. */
  readonly penalties: readonly number[];
  /** The same times credibility and relevance. */
  readonly weighted: readonly number[];
  /** Raters' likelihoods, each normalised over the rows, averaged, then discounted by reliability. */
  readonly likely: readonly number[];
  /** Raters' likelihoods averaged as they are and discounted. */
  readonly chances: readonly number[];
  /** Mean of the steps as numbers, 2 to -2. */
  readonly steps: readonly number[];
}

/** Changes of a worksheet for a sensitivity run. */
export interface Changes {
  readonly step?: (rater: string, evidence: string, hypothesis: string, step: CellStep) => CellStep;
  /** Added to the reliability of a column. */
  readonly reliability?: (column: EvidenceColumn) => number;
}

/** Columns with one entry a root and matter: a column put down twice is one. All cells must be filled. */
export function foldColumns(sheet: Worksheet, changes: Changes = {}): readonly FoldedColumn[] {
  const matters = Map.groupBy(sheet.evidence, ({ root, about }) => JSON.stringify([root, about]));
  return [...matters.values()].map((columns) => {
    const readings = columns.flatMap((column) => readingsOf(column, sheet, changes));
    const mean = (of: keyof CellReading): readonly number[] =>
      sheet.hypotheses.map((_, h) => average(readings.map((reading) => reading[of][h] ?? 0)));
    return {
      ids: columns.map(({ id }) => id),
      root: columns[0]?.root ?? "",
      penalties: mean("penalties"),
      weighted: mean("weighted"),
      likely: mean("likely"),
      chances: mean("chances"),
      steps: mean("steps"),
    };
  });
}

/** One rater on one column. */
type CellReading = Pick<FoldedColumn, "penalties" | "weighted" | "likely" | "chances" | "steps">;

function readingsOf(
  column: EvidenceColumn,
  sheet: Worksheet,
  { step: changed, reliability }: Changes,
): readonly CellReading[] {
  const rho = reliabilityOf(column, reliability?.(column));
  const weight = columnWeight(column);
  return sheet.raters.map(({ rater, cells }) => {
    const row = cells.get(column.id);
    const steps = sheet.hypotheses.map(({ id }) => {
      const step = row?.get(id) ?? "NA";
      return changed === undefined ? step : changed(rater, column.id, id, step);
    });
    const penalties = steps.map((step) => PENALTIES[step]);
    const chances = steps.map((step) => LIKELIHOODS[step]);
    const total = sum(chances);
    return {
      penalties,
      weighted: penalties.map((penalty) => penalty * weight),
      likely: discount(
        chances.map((chance) => chance / total),
        rho,
      ),
      chances: discount(chances, rho),
      steps: steps.map((step) => STEP_VALUES[step]),
    };
  });
}

/** A source that may be wrong says less: each row's value moves to the mean of all. */
function discount(values: readonly number[], rho: number): readonly number[] {
  const mean = average(values);
  return values.map((value) => rho * value + (1 - rho) * mean);
}

/** Whether the values tell any row from another. */
export function tellsApart(values: readonly number[]): boolean {
  return Math.max(...values) - Math.min(...values) > EPSILON;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}
