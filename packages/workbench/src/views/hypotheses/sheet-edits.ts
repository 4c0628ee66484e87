import { OTHER_HYPOTHESIS, type CellStep, type EvidenceLevel } from "@tarjih/reading";
import type { SheetShown } from "@tarjih/server";

/** Chance that evidence says anything where nobody set it: by its credibility, as the score takes it. */
export const RELIABILITY: Readonly<Record<EvidenceLevel, number>> = {
  low: 0.5,
  medium: 0.7,
  high: 0.9,
};

/** A worksheet with one cell of one rater set. */
export function withCell(
  sheet: SheetShown,
  {
    rater,
    column,
    row,
    step,
  }: { rater: string; column: string; row: string; step: CellStep | null },
): SheetShown {
  return {
    ...sheet,
    raters: sheet.raters.map((each) =>
      each.rater === rater
        ? {
            rater,
            cells: { ...each.cells, [column]: { ...each.cells[column], [row]: step } },
          }
        : each,
    ),
  };
}

/** How far a column is believed; null takes it from its credibility. */
export function withReliability(
  sheet: SheetShown,
  column: string,
  reliability: number | null,
): SheetShown {
  return {
    ...sheet,
    evidence: sheet.evidence.map((each) => (each.id === column ? { ...each, reliability } : each)),
  };
}

/** Belief in a row before the evidence; null shares what the others leave. What is left stays at least nothing. */
export function withPrior(sheet: SheetShown, row: string, prior: number | null): SheetShown {
  const others = sheet.hypotheses.reduce(
    (sum, each) => sum + (each.id === row ? 0 : (each.prior ?? 0)),
    0,
  );
  const most = Math.max(0, Math.round((1 - others) * 100) / 100);
  const set = prior === null ? null : Math.min(prior, most);
  return {
    ...sheet,
    hypotheses: sheet.hypotheses.map((each) => (each.id === row ? { ...each, prior: set } : each)),
  };
}

/** A further explanation, before the one that nobody has offered. */
export function withRow(sheet: SheetShown, text: string, who: string): SheetShown {
  const numbers = sheet.hypotheses.flatMap(({ id }) => /^h(\d+)$/.exec(id)?.[1] ?? []).map(Number);
  const row = {
    id: `h${Math.max(0, ...numbers) + 1}`,
    text,
    by: [who],
    claims: [],
    prior: null,
  };
  const others = sheet.hypotheses.filter(({ id }) => id !== OTHER_HYPOTHESIS);
  const last = sheet.hypotheses.filter(({ id }) => id === OTHER_HYPOTHESIS);
  return { ...sheet, hypotheses: [...others, row, ...last] };
}

/** A column taken out; its claims stay out when the worksheet is brought up to date. */
export function withoutColumn(sheet: SheetShown, column: string): SheetShown {
  const gone = sheet.evidence.find(({ id }) => id === column);
  return {
    ...sheet,
    evidence: sheet.evidence.filter(({ id }) => id !== column),
    raters: sheet.raters.map(({ rater, cells }) => ({
      rater,
      cells: Object.fromEntries(Object.entries(cells).filter(([id]) => id !== column)),
    })),
    leftOut: [...sheet.leftOut, ...(gone?.claims ?? [])],
  };
}

/** A further person who rates, with nothing filled. */
export function withRater(sheet: SheetShown, rater: string): SheetShown {
  if (sheet.raters.some((each) => each.rater === rater)) return sheet;
  return { ...sheet, raters: [...sheet.raters, { rater, cells: {} }] };
}

/** What the rows without a prior of their own have each. */
export function shareLeft({ hypotheses }: SheetShown): number {
  const said = hypotheses.reduce((sum, { prior }) => sum + (prior ?? 0), 0);
  const open = hypotheses.filter(({ prior }) => prior === null).length;
  return open === 0 ? 0 : Math.max(0, 1 - said) / open;
}
