import type { DatabaseSync } from "node:sqlite";
import type { Claim, Figure, Report } from "@tarjih/reading";
import { type CaseFile, reading } from "../file/case-file.ts";
import { text } from "../file/columns.ts";
import { readClaims } from "../recall/read-readings.ts";
import { reportVersion } from "../record/kept-report.ts";
import { ensureIndex } from "./case-index.ts";
import { type CodedHit, codedHits } from "./coded-rows.ts";
import { facetsOf } from "./facets.ts";
import { type ReadyFilter, answers, filterReports, readyFilter } from "./filter-reports.ts";
import { findTerms } from "./find-words.ts";
import { handClaims } from "./hand-claims.ts";
import { matchExpression, unwantedExpression } from "./match-expression.ts";
import { type FoundPassage, claimPassage, wordPassages } from "./passages.ts";
import type { SearchQuery, Term } from "./query.ts";
import { inOrderOfPath, newestVersions, numbersOf, rankedVersions } from "./versions.ts";
import { wordsOf } from "./words.ts";

/** How much of what was found is given back. */
export interface SearchOptions {
  /** Reports at most; 20 without it. */
  readonly limit?: number;
  /** Passages of each report at most; 3 without it. */
  readonly passages?: number;
}

/** A report in which everything asked for is. */
export interface SearchHit {
  readonly report: Report;
  /** Something asked for is in its title. */
  readonly inTitle: boolean;
  readonly passages: readonly FoundPassage[];
  /** How many further passages it has. */
  readonly more: number;
}

/** What was found, best first. */
export interface SearchResult {
  /** Reports found, those beyond the limit too. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

const LIMIT = 20;
const PASSAGES = 3;

/**
 * The reports of the case in which everything that `query` asks for is, with their passages; behind them the rows of tables
 * coded by hand. Looks in the newest version of each report, and by its newest reading. Throws CaseError.
 */
export function search(
  file: CaseFile,
  query: SearchQuery,
  { limit = LIMIT, passages = PASSAGES }: SearchOptions = {},
): SearchResult {
  return reading(file, (db) => {
    ensureIndex(db);
    const filters = query.filters.map(({ part, not }) => ({ part: readyFilter(db, part), not }));
    const byHand = filters.length === 0 ? new Map<number, readonly Figure[]>() : handClaims(db);
    const sets = filters.map(({ part, not }) => ({
      set: filterReports(db, part).union(answeredBy(byHand, part)),
      not,
    }));
    const isAnswer = (version: number): boolean =>
      sets.every(({ set, not }) => set.has(version) !== not);
    const { total, first: versions } = candidates(db, query, isAnswer, limit);
    const terms = query.terms.filter(({ not }) => !not).map(({ part }) => part);
    const wanted = filters.filter(({ not }) => !not).map(({ part }) => part);
    const hits = versions.map((version) => {
      const read = wanted.length === 0 ? [] : readClaims(db, claimSetOf(db, version));
      const claims = [...read, ...(byHand.get(version) ?? [])];
      return hitOf(db, version, { terms, wanted, claims, passages });
    });
    const found = hits.flatMap((hit) => hit ?? []);
    // Rows have no text that could be ranked: behind the reports, in the order of their names.
    const coded = codedHits(db, { terms: query.terms, filters }).map((hit) =>
      shortened(hit, passages),
    );
    return { total: total + coded.length, hits: [...found, ...coded].slice(0, limit) };
  });
}

function shortened({ report, passages }: CodedHit, most: number): SearchHit {
  const more = Math.max(0, passages.length - most);
  return { report, inTitle: false, passages: passages.slice(0, most), more };
}

/** The claims of the newest reading of a version; none where it was not read. */
function claimSetOf(db: DatabaseSync, version: number): string {
  const newest = "select claim_set from readings where report = ? order by version desc limit 1";
  const row = db.prepare(newest).get(version);
  return row === undefined ? "" : text(row, "claim_set");
}

/** Reports with a figure by hand that answers a filter. */
function answeredBy(
  byHand: ReadonlyMap<number, readonly Figure[]>,
  filter: ReadyFilter,
): ReadonlySet<number> {
  const found = [...byHand].filter(([, figures]) =>
    figures.some((figure) => facetsOf(figure).some((facet) => answers(filter, facet))),
  );
  return new Set(found.map(([version]) => version));
}

/** Newest versions of reports that the words and filters allow: the best first, without words by their path. */
function candidates(
  db: DatabaseSync,
  { terms }: SearchQuery,
  isAnswer: (version: number) => boolean,
  limit: number,
): { readonly total: number; readonly first: readonly number[] } {
  const newest = newestVersions(db);
  const expression = matchExpression(terms);
  if (expression !== null) {
    const ranked = rankedVersions(db, expression);
    const found = ranked.filter((version) => newest.has(version) && isAnswer(version));
    return { total: found.length, first: found.slice(0, limit) };
  }
  const unwanted = unwantedExpression(terms);
  const without =
    unwanted === null
      ? new Set<number>()
      : new Set(numbersOf(db, "select rowid as value from search where search match ?", unwanted));
  const found = inOrderOfPath(db).filter(
    (version) => newest.has(version) && !without.has(version) && isAnswer(version),
  );
  return { total: found.length, first: found.slice(0, limit) };
}

interface Looking {
  readonly terms: readonly Term[];
  readonly wanted: readonly ReadyFilter[];
  readonly claims: readonly Claim[];
  readonly passages: number;
}

function hitOf(db: DatabaseSync, version: number, looking: Looking): SearchHit | null {
  const kept = reportVersion(db, version);
  if (kept === null) return null;
  const { report, text: raw } = kept;
  const words = wordsOf(raw);
  const claimed = answering(looking).flatMap((claim) => claimPassage(raw, claim) ?? []);
  const passages = [
    ...wordPassages(raw, words, findTerms(words, looking.terms)),
    ...claimed,
    // Where no claim answers, the name stands in the text alone.
    ...(claimed.length > 0 ? [] : wordPassages(raw, words, findTerms(words, namedIn(looking)))),
  ];
  return {
    report,
    inTitle: findTerms(wordsOf(report.title ?? ""), looking.terms).length > 0,
    passages: passages.slice(0, looking.passages),
    more: Math.max(0, passages.length - looking.passages),
  };
}

function namedIn({ wanted }: Looking): readonly Term[] {
  return wanted.flatMap((filter) => (filter.kind === "place" ? filter.behind : []));
}

/** The claims that answer the most of the filters: a figure of that measure at that date before either alone. */
function answering({ wanted, claims }: Looking): readonly Claim[] {
  const counted = claims.map((claim) => {
    const facets = facetsOf(claim);
    return wanted.filter((filter) => facets.some((facet) => answers(filter, facet))).length;
  });
  const most = Math.max(1, ...counted);
  return claims.filter((_, at) => counted[at] === most);
}
