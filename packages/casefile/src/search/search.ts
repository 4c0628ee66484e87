import type { DatabaseSync } from "node:sqlite";
import type { Claim, Figure, Report } from "@tarjih/reading";
import { type CaseFile, reading } from "../file/case-file.ts";
import { integer } from "../file/columns.ts";
import { currentReadings, readClaims } from "../recall/read-readings.ts";
import { reportVersion } from "../record/kept-report.ts";
import { ensureIndex } from "./case-index.ts";
import { facetsOf } from "./facets.ts";
import { type ReadyFilter, answers, filterReports, readyFilter } from "./filter-reports.ts";
import { findTerms } from "./find-words.ts";
import { handClaims } from "./hand-claims.ts";
import { matchExpression, unwantedExpression } from "./match-expression.ts";
import { type FoundPassage, claimPassage, wordPassages } from "./passages.ts";
import type { SearchQuery, Term } from "./query.ts";
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
 * The reports of the case in which everything that `query` asks for is, with their passages. Looks in the newest
 * version of each report, and by its newest reading. Throws CaseError.
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
    const versions = candidates(db, query).filter((version) =>
      sets.every(({ set, not }) => set.has(version) !== not),
    );
    const terms = query.terms.filter(({ not }) => !not).map(({ part }) => part);
    const wanted = filters.filter(({ not }) => !not).map(({ part }) => part);
    const claimSets = new Map(
      wanted.length === 0 ? [] : currentReadings(db).map((one) => [one.report, one.claimSet]),
    );
    const hits = versions.slice(0, limit).map((version) => {
      const read = readClaims(db, claimSets.get(version) ?? "");
      const claims = [...read, ...(byHand.get(version) ?? [])];
      return hitOf(db, version, { terms, wanted, claims, passages });
    });
    return { total: versions.length, hits: hits.flatMap((hit) => hit ?? []) };
  });
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

/** What a title says weighs twice as much as the same in the text; the word itself adds to its stem. */
const RANK = "bm25(search, 0.5, 1.0, 2.0)";

/** Newest versions of reports that the words allow: the best first, without words by their path. */
function candidates(db: DatabaseSync, { terms }: SearchQuery): readonly number[] {
  const newest = "select max(version) from reports group by id";
  const expression = matchExpression(terms);
  if (expression !== null) {
    // Without the plus SQLite would ask the index once for every report.
    return db
      .prepare(
        `select rowid as version from search where search match ? and +rowid in (${newest})
         order by ${RANK}, rowid`,
      )
      .all(expression)
      .map((row) => integer(row, "version"));
  }
  const unwanted = unwantedExpression(terms);
  const all = db
    .prepare(`select version from reports where version in (${newest}) order by path, id`)
    .all()
    .map((row) => integer(row, "version"));
  if (unwanted === null) return all;
  const left = db.prepare("select rowid as version from search where search match ?").all(unwanted);
  const without = new Set(left.map((row) => integer(row, "version")));
  return all.filter((version) => !without.has(version));
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
