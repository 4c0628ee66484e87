import type { CellStep, Worksheet } from "@tarjih/reading";
import { neighbour } from "./cell-values.ts";
import { columnFolder } from "./folded-columns.ts";
import { RELIABILITY_STEP } from "./sensitivity.ts";
import { leadersOf, shares, totals, viewOf } from "./views.ts";

/** Enough that a share is right within two points. */
export const DRAWS = 2000;
/** The same draws for everyone, so that the same worksheet prints the same. */
export const SEED = 20_260_101;
/** How often a cell is one step off: raters who judge twice differ by a step in about half of the cells. */
const STEP_OFF = 0.5;
/** The Bayes share is told as the range that nine draws of ten fall in. */
const TAILS = 0.05;

/** What the draws say of one row. */
export interface Drawn {
  /** Share of draws in which it leads the weighted view, and the Bayes view; a tie is shared. */
  readonly leadsWeighted: number;
  readonly leadsBayes: number;
  /** Range of its Bayes share over nine draws of ten. */
  readonly low: number;
  readonly high: number;
}

/** Scores the worksheet again with cells a step off and reliabilities moved, by chance. */
export function drawScores(sheet: Worksheet): readonly Drawn[] {
  const random = mulberry32(SEED);
  const step = (_rater: string, _evidence: string, _hypothesis: string, at: CellStep): CellStep => {
    const roll = random();
    if (roll >= STEP_OFF) return at;
    return neighbour(at, roll < STEP_OFF / 2 ? 1 : -1) ?? at;
  };
  const leads = { weighted: sheet.hypotheses.map(() => 0), bayes: sheet.hypotheses.map(() => 0) };
  const seen: number[][] = sheet.hypotheses.map(() => []);
  const fold = columnFolder(sheet);
  for (let draw = 0; draw < DRAWS; draw++) {
    const moves = new Map(
      sheet.evidence.map(({ id }) => [id, (2 * random() - 1) * RELIABILITY_STEP]),
    );
    const reliability = ({ id }: { readonly id: string }): number => moves.get(id) ?? 0;
    const columns = fold({ step, reliability });
    const scores = {
      weighted: totals(viewOf("weighted", sheet, columns)),
      bayes: totals(viewOf("bayes", sheet, columns)),
    };
    for (const name of ["weighted", "bayes"] as const) {
      const leaders = leadersOf(scores[name]);
      for (const h of leaders) leads[name][h] = (leads[name][h] ?? 0) + 1 / leaders.length;
    }
    for (const [h, share] of shares(scores.bayes).entries()) seen[h]?.push(share);
  }
  return seen.map((all, h) => {
    const sorted = all.toSorted((a, b) => a - b);
    const at = (p: number): number => sorted[Math.round(p * (DRAWS - 1))] ?? 0;
    return {
      leadsWeighted: (leads.weighted[h] ?? 0) / DRAWS,
      leadsBayes: (leads.bayes[h] ?? 0) / DRAWS,
      low: at(TAILS),
      high: at(1 - TAILS),
    };
  });
}

/** A small generator with 32 bits of state: the same numbers on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
