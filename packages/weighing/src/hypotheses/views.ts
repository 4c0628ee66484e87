import type { Worksheet } from "@tarjih/reading";
import { EPSILON, sum, tellsApart } from "./folded-columns.ts";
import type { FoldedColumn } from "./folded-columns.ts";

/** Count of roots that speak against a row, their weighted sum, and the Bayes view. */
export const VIEWS = ["count", "weighted", "bayes"] as const;
export type ViewName = (typeof VIEWS)[number];

/** One way of scoring: what the rows start with, and what each root adds. Lower is better in every view. */
export interface View {
  readonly name: ViewName;
  readonly base: readonly number[];
  readonly roots: ReadonlyMap<string, readonly number[]>;
}

/** Half a step of misfit on average makes a root one that speaks against a row. */
const SPEAKS_AGAINST = -0.5;

/** Priors as stated, or the same for every row. */
export type Priors = "stated" | "uniform";

/** The three views of a worksheet. One root has one vote: what it says on several matters is averaged. */
export function viewsOf(
  sheet: Worksheet,
  columns: readonly FoldedColumn[],
  priors: Priors = "stated",
): Readonly<Record<ViewName, View>> {
  const byRoot = Map.groupBy(columns, ({ root }) => root);
  const nothing = sheet.hypotheses.map(() => 0);
  const view = (
    name: ViewName,
    base: readonly number[],
    of: (column: FoldedColumn) => readonly number[],
    vote: (mean: number) => number,
  ): View => {
    const roots = [...byRoot].map(([root, own]) => {
      // Columns that say the same of every row take no share of the root's vote.
      const telling = own.map(of).filter(tellsApart);
      const votes = nothing.map((_, h) =>
        vote(sum(telling.map((values) => values[h] ?? 0)) / Math.max(1, telling.length)),
      );
      return [root, votes] as const;
    });
    return { name, base, roots: new Map(roots) };
  };
  return {
    count: view(
      "count",
      nothing,
      ({ penalties }) => penalties,
      (mean) => (mean <= SPEAKS_AGAINST + EPSILON ? 1 : 0),
    ),
    weighted: view(
      "weighted",
      nothing,
      ({ weighted }) => weighted,
      (mean) => (mean === 0 ? 0 : -mean),
    ),
    bayes: view(
      "bayes",
      priorsOf(sheet, priors).map((prior) => -Math.log(prior)),
      ({ likely }) => likely.map((value) => Math.log(value)),
      (mean) => (mean === 0 ? 0 : -mean),
    ),
  };
}

/** Belief before the evidence; rows without a stated one share what the others leave. Sums to 1. */
export function priorsOf({ hypotheses }: Worksheet, priors: Priors): readonly number[] {
  const stated = hypotheses.map(({ prior }) => (priors === "stated" ? prior : null));
  const open = stated.filter((prior) => prior === null).length;
  const said = sum(stated.map((prior) => prior ?? 0));
  const rest = open === 0 ? 0 : Math.max(LEAST_PRIOR, (1 - said) / open);
  const values = stated.map((prior) => Math.max(LEAST_PRIOR, prior ?? rest));
  const total = sum(values);
  return values.map((value) => value / total);
}

/** A prior of zero could never be moved by any evidence. */
const LEAST_PRIOR = 0.001;

/** The score of each row, without the roots left out. */
export function totals(view: View, without: ReadonlySet<string> = new Set()): readonly number[] {
  const scores = [...view.base];
  for (const [root, votes] of view.roots) {
    if (without.has(root)) continue;
    for (const [h, vote] of votes.entries()) scores[h] = (scores[h] ?? 0) + vote;
  }
  return scores;
}

/** Rows that nothing beats: one, or several that tie. */
export function leadersOf(scores: readonly number[]): readonly number[] {
  const best = Math.min(...scores);
  return scores.flatMap((score, h) => (score - best <= EPSILON ? [h] : []));
}

/** Scores of the Bayes view (negative logarithms) as shares that sum to 1. */
export function shares(scores: readonly number[]): readonly number[] {
  const best = Math.min(...scores);
  const weights = scores.map((score) => Math.exp(best - score));
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}
