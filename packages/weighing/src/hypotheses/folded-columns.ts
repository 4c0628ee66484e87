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
  return columnFolder(sheet)(changes);
}

/** The same for many changes of one worksheet: which columns are one does not change, and is asked once. */
export function columnFolder(sheet: Worksheet): (changes: Changes) => readonly FoldedColumn[] {
  const matters = Map.groupBy(sheet.evidence, ({ root, about }) => JSON.stringify([root, about]));
  const together = [...matters.values()];
  return (changes) => together.map((columns) => foldedOf(columns, sheet, changes));
}

/**
 * Adds up what every rater says of the columns, cell by cell, and divides in the end. A worksheet is folded thousands of times for its draws:
 * no list is made for one rater's reading of one column.
 */
function foldedOf(
  columns: readonly EvidenceColumn[],
  { hypotheses, raters }: Worksheet,
  { step: changed, reliability }: Changes,
): FoldedColumn {
  const size = hypotheses.length;
  const zeros = (): number[] => hypotheses.map(() => 0);
  const penalties = zeros();
  const weighted = zeros();
  const likely = zeros();
  const chances = zeros();
  const values = zeros();
  const row: CellStep[] = [];
  for (const column of columns) {
    const rho = reliabilityOf(column, reliability?.(column));
    const weight = columnWeight(column);
    for (const { rater, cells } of raters) {
      const given = cells.get(column.id);
      let total = 0;
      for (let h = 0; h < size; h++) {
        const id = hypotheses[h]?.id ?? "";
        const step = given?.get(id) ?? "NA";
        const now = changed === undefined ? step : changed(rater, column.id, id, step);
        row[h] = now;
        total += LIKELIHOODS[now];
      }
      let shared = 0;
      for (let h = 0; h < size; h++) shared += LIKELIHOODS[row[h] ?? "NA"] / total;
      // A source that may be wrong says less: each row's value moves to the mean of all.
      const meanShare = shared / size;
      const meanChance = total / size;
      for (let h = 0; h < size; h++) {
        const now = row[h] ?? "NA";
        add(penalties, h, PENALTIES[now]);
        add(weighted, h, PENALTIES[now] * weight);
        add(likely, h, rho * (LIKELIHOODS[now] / total) + (1 - rho) * meanShare);
        add(chances, h, rho * LIKELIHOODS[now] + (1 - rho) * meanChance);
        add(values, h, STEP_VALUES[now]);
      }
    }
  }
  const readings = columns.length * raters.length;
  const mean = (sums: readonly number[]): readonly number[] =>
    readings === 0 ? sums : sums.map((all) => all / readings);
  return {
    ids: columns.map(({ id }) => id),
    root: columns[0]?.root ?? "",
    penalties: mean(penalties),
    weighted: mean(weighted),
    likely: mean(likely),
    chances: mean(chances),
    steps: mean(values),
  };
}

function add(sums: number[], at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

/** Whether the values tell any row from another. */
export function tellsApart(values: readonly number[]): boolean {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high - low > EPSILON;
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
