import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import { ONE_ROOT_P } from "./report-link.ts";
import type { ReportLink } from "./report-link.ts";
import { areClose, figureKey, inSameOrder, LEAST_FIGURES } from "./same-order.ts";

/** Two reports of a day that say nothing of their source share one this often before their numbers are compared. */
const PRIOR = 0.3;
/** Share of a list's numbers that a second outlet takes over unchanged. */
const TAKEN_OVER = 0.8;
/**
 * How often two who ask for themselves come to the same number: few are small, many are rounded, and both may be
 * right. Never under a tenth, so that no single number, however odd, makes two reports one.
 */
const BY_CHANCE = { small: 0.3, tens: 0.4, fives: 0.2, odd: 0.1 } as const;
const SMALL = 10;
/** The numbers of one sheet: sure enough to be one root, never as sure as its words. */
const MOST_P = 0.97;

/**
 * The link of two reports of one language that give several odd numbers in one order and say of none where they have
 * it: 793 displaced, 118 houses, 67 wounded in two papers is one sheet of paper behind both. Equal numbers alone, or
 * round ones, or numbers that each ascribes to somebody, are no such list.
 */
export function sharedListLink(a: Sheet, b: Sheet): ReportLink | null {
  const matched = inSameOrder(a.claims.filter(isUnsourced), b.claims.filter(isUnsourced));
  const p = listProbability(matched);
  const isOther = a.report.outlet === null || a.report.outlet !== b.report.outlet;
  if (p < ONE_ROOT_P || !isOther || a.report.lang !== b.report.lang || !areClose(a, b)) return null;
  const why = [`same-figures:${matched.length}`];
  return {
    a: a.report.id,
    b: b.report.id,
    kind: "list",
    p,
    why,
    edges: matched
      .filter(([one, two]) => one.block === two.block)
      .map(([{ figure, block }, two]) => {
        return { block, a: figure.id, b: two.figure.id, kind: "same-origin", p, why } as const;
      }),
  };
}

/** Probability that numbers in the same order come from one sheet; 0 where a source is named for one of them. */
export function listProbability(matched: readonly (readonly [Claim, Claim])[]): number {
  if (!matched.every((pair) => pair.every(isUnsourced))) return 0;
  const distinct = new Map(matched.map(([claim]) => [figureKey(claim), claim.figure.low ?? 0]));
  if (distinct.size < LEAST_FIGURES) return 0;
  let odds = PRIOR / (1 - PRIOR);
  for (const value of distinct.values()) {
    const chance = byChance(value);
    odds *= (TAKEN_OVER + (1 - TAKEN_OVER) * chance) / chance;
  }
  return Math.min(MOST_P, Math.round((odds / (1 + odds)) * 100) / 100);
}

function byChance(value: number): number {
  if (value < SMALL) return BY_CHANCE.small;
  if (value % 10 === 0) return BY_CHANCE.tens;
  return value % 5 === 0 ? BY_CHANCE.fives : BY_CHANCE.odd;
}

/** One number in the outlet's own voice. */
function isUnsourced({ figure: { chain, low, high, stance } }: Claim): boolean {
  return chain.length === 1 && low !== null && low === high && stance === "asserted";
}
