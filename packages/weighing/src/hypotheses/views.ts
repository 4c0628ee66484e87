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

/** The three views of a worksheet. */
export function viewsOf(
  sheet: Worksheet,
  columns: readonly FoldedColumn[],
  priors: Priors = "stated",
): Readonly<Record<ViewName, View>> {
  const of = (name: ViewName): View => viewOf(name, sheet, columns, priors);
  return { count: of("count"), weighted: of("weighted"), bayes: of("bayes") };
}

/** One view of a worksheet. One root has one vote: what it says on several matters is averaged. */
export function viewOf(
  name: ViewName,
  sheet: Worksheet,
  columns: readonly FoldedColumn[],
  priors: Priors = "stated",
): View {
  const { values, vote } = WAYS[name];
  const nothing = sheet.hypotheses.map(() => 0);
  const roots = [...Map.groupBy(columns, ({ root }) => root)].map(([root, own]) => {
    // Columns that say the same of every row take no share of the root's vote.
    const telling = own.map(values).filter(tellsApart);
    const votes = nothing.map((_, h) => {
      let all = 0;
      for (const column of telling) all += column[h] ?? 0;
      return vote(all / Math.max(1, telling.length));
    });
    return [root, votes] as const;
  });
  const base =
    name === "bayes" ? priorsOf(sheet, priors).map((prior) => -Math.log(prior)) : nothing;
  return { name, base, roots: new Map(roots) };
}

interface Way {
  readonly values: (column: FoldedColumn) => readonly number[];
  readonly vote: (mean: number) => number;
}

const against = (mean: number): number => (mean === 0 ? 0 : -mean);

const WAYS: Readonly<Record<ViewName, Way>> = {
  count: {
    values: ({ penalties }) => penalties,
    vote: (mean) => (mean <= SPEAKS_AGAINST + EPSILON ? 1 : 0),
  },
  weighted: { values: ({ weighted }) => weighted, vote: against },
  bayes: { values: ({ likely }) => likely.map((value) => Math.log(value)), vote: against },
};

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
