import { hashOf } from "../align/slug.ts";
import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import type { KeyLists } from "./candidates.ts";
import { credits } from "./direction.ts";
import { ONE_ROOT_P } from "./report-link.ts";
import type { ReportLink } from "./report-link.ts";
import { ENOUGH_SHARED } from "./reuse.ts";
import { areClose, figureKey, inSameOrder, LEAST_FIGURES } from "./same-order.ts";
import { listProbability } from "./shared-lists.ts";
import type { Sources } from "./sources.ts";

/** Share of the shorter report's figures that must match: a round-up that repeats one toll is none. */
const LEAST_SHARE = 0.6;
/** From so many numbers on, even a report that credits each of them to the other is its translation. */
const CITED_FIGURES = 5;
/** Without a credit the same numbers may come from one press conference: a translation is never surer than this. */
const MOST_P = 0.8;
const P_AT_LEAST_FIGURES = 0.6;
const P_PER_FIGURE = 0.1;

/** What reports may be found by as translations: their figures, three in a row, by measure and value. */
export function numberKeys(sheets: readonly Sheet[]): readonly KeyLists[] {
  return [{ lists: sheets.map(rowKeys), worth: ENOUGH_SHARED }];
}

function rowKeys({ claims }: Sheet): Uint32Array {
  const keys = claims.map(figureKey);
  const rows = new Set<number>();
  for (let at = 0; at + LEAST_FIGURES <= keys.length; at++) {
    rows.add(hashOf(keys.slice(at, at + LEAST_FIGURES).join("|")));
  }
  return Uint32Array.from(rows);
}

/** The link of two reports of which one is probably the other's translation; null where nothing says so. */
export function translationLink(a: Sheet, b: Sheet, sources: Sources): ReportLink | null {
  const languages = [a.report.lang, b.report.lang].toSorted().join("+");
  if (languages !== "ar+en" || !areClose(a, b)) return null;
  const matched = inSameOrder(a.claims, b.claims);
  const shorter = Math.min(a.claims.length, b.claims.length);
  const distinct = new Set(matched.map(([claim]) => figureKey(claim))).size;
  if (distinct < LEAST_FIGURES || matched.length < shorter * LEAST_SHARE) return null;
  if (distinct < CITED_FIGURES && isCitation(matched, a, b, sources)) return null;
  const p = P_AT_LEAST_FIGURES + P_PER_FIGURE * (distinct - LEAST_FIGURES);
  const credited = credits(a, b, sources) || credits(b, a, sources);
  const numbers = `same-figures:${matched.length}`;
  const sure = Math.min(MOST_P, Math.round(p * 100) / 100);
  const edge = {
    kind: "translation",
    // A press conference would be one origin as well.
    p: credited ? ONE_ROOT_P : Math.max(sure, listProbability(matched)),
    why: [numbers, ...(credited ? ["credited"] : [])],
  } as const;
  return {
    a: a.report.id,
    b: b.report.id,
    kind: "translation",
    p: sure,
    why: [numbers],
    edges: matched
      .filter(([one, two]) => one.block === two.block)
      .map(([one, two]) => ({ block: one.block, a: one.figure.id, b: two.figure.id, ...edge })),
  };
}

/** Each matched figure of one report is attributed to the other's outlet: it cites a statement, it is no translation. */
function isCitation(
  matched: readonly (readonly [Claim, Claim])[],
  a: Sheet,
  b: Sheet,
  sources: Sources,
): boolean {
  const cites = ({ figure }: Claim, { report: { outlet } }: Sheet): boolean => {
    const last = figure.chain.at(-1) ?? figure.chain[0];
    return outlet !== null && sources.idOf(last.source) === sources.idOf(outlet);
  };
  return (
    matched.every(([, theirs]) => cites(theirs, a)) || matched.every(([ours]) => cites(ours, b))
  );
}
