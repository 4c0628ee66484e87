import type { CellStep, EvidenceColumn, EvidenceLevel } from "@tarjih/reading";

/** What a cell counts against its row in the classical view (PARC ACH 2.0): only misfit counts. */
export const PENALTIES: Readonly<Record<CellStep, number>> = {
  CC: 0,
  C: 0,
  N: 0,
  I: -1,
  II: -2,
  NA: 0,
};

/** Chance of seeing the evidence if the row is true; symmetric, and never 0 or 1, so that no cell decides alone. */
export const LIKELIHOODS: Readonly<Record<CellStep, number>> = {
  CC: 0.9,
  C: 0.7,
  N: 0.5,
  I: 0.3,
  II: 0.1,
  NA: 0.5,
};

/** The five steps as numbers, for how far the cells of a column lie apart. */
export const STEP_VALUES: Readonly<Record<CellStep, number>> = {
  CC: 2,
  C: 1,
  N: 0,
  I: -1,
  II: -2,
  NA: 0,
};

/** Credibility and relevance: low times high is one again. */
const LEVEL_WEIGHTS: Readonly<Record<EvidenceLevel, number>> = {
  low: Math.SQRT1_2,
  medium: 1,
  high: Math.SQRT2,
};

/** Where nobody states a reliability: low is a coin's toss, high still leaves room for error. */
const RELIABILITIES: Readonly<Record<EvidenceLevel, number>> = { low: 0.5, medium: 0.7, high: 0.9 };

/** Steps from best to worst fit; "not applicable" has no neighbour. */
const LADDER = ["CC", "C", "N", "I", "II"] as const satisfies readonly CellStep[];

/** The weight of a column in the classical view. */
export function columnWeight({ credibility, relevance }: EvidenceColumn): number {
  return LEVEL_WEIGHTS[credibility] * LEVEL_WEIGHTS[relevance];
}

/** How much of a column's likelihood counts, moved by `by` and kept between 0 and 1. */
export function reliabilityOf({ reliability, credibility }: EvidenceColumn, by = 0): number {
  return Math.min(1, Math.max(0, (reliability ?? RELIABILITIES[credibility]) + by));
}

/** The step one worse (`by` 1) or one better (-1); null at the end of the ladder. */
export function neighbour(step: CellStep, by: 1 | -1): CellStep | null {
  const at = LADDER.findIndex((one) => one === step);
  return at === -1 ? null : (LADDER[at + by] ?? null);
}
