import { hash32 } from "../align/slug.ts";
import type { Claim } from "../keys/claim.ts";
import type { Sheet } from "../keys/sheet.ts";
import type { KeyLists } from "./candidates.ts";
import { credits } from "./direction.ts";
import { publishedMinutes } from "./published.ts";
import { ONE_ROOT_P } from "./report-link.ts";
import type { ReportLink } from "./report-link.ts";
import { ENOUGH_SHARED } from "./reuse.ts";
import type { Sources } from "./sources.ts";

/** Three distinct numbers of the same measures in the same order are rare by chance. */
const LEAST_FIGURES = 3;
/** Share of the shorter report's figures that must match: a round-up that repeats one toll is none. */
const LEAST_SHARE = 0.6;
/** A translation follows within days. */
const CLOSE_DAYS = 3;
/** From so many numbers on, even a report that credits each of them to the other is its translation. */
const CITED_FIGURES = 5;
/** Without a credit the same numbers may come from one press conference: never surer than this. */
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
    rows.add(Number.parseInt(hash32(keys.slice(at, at + LEAST_FIGURES).join("|")), 16));
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
    p: credited ? ONE_ROOT_P : sure,
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

function areClose(a: Sheet, b: Sheet): boolean {
  const [one, two] = [publishedMinutes(a.report.published), publishedMinutes(b.report.published)];
  return one !== null && two !== null && Math.abs(one.minutes - two.minutes) <= CLOSE_DAYS * 1440;
}

function figureKey({ figure: { measure, low, high } }: Claim): string {
  return `${measure}:${low ?? ""}:${high ?? ""}`;
}

/** Longest common subsequence of two lists of claims by measure and value. */
function inSameOrder(
  a: readonly Claim[],
  b: readonly Claim[],
): readonly (readonly [Claim, Claim])[] {
  const [keysOfA, keysOfB] = [a.map(figureKey), b.map(figureKey)];
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        keysOfA[i] === keysOfB[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const pairs: (readonly [Claim, Claim])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, two] = [a[i], b[j]];
    if (one !== undefined && two !== undefined && keysOfA[i] === keysOfB[j]) {
      pairs.push([one, two]);
      i++;
      j++;
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
