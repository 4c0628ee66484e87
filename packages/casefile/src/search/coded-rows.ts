import type { DatabaseSync } from "node:sqlite";
import type { Figure, Report, Weighing } from "@tarjih/reading";
import { hasContainers } from "../recall/read-containers.ts";
import { newestWeighing } from "../recall/read-weighing.ts";
import { type Facet, facetsOf, spaced } from "./facets.ts";
import { type ReadyFilter, answers } from "./filter-reports.ts";
import { findTerms } from "./find-words.ts";
import type { FoundPassage } from "./passages.ts";
import type { Term, Wanted } from "./query.ts";
import { wordsOf } from "./words.ts";

/** A name under which rows of a table were coded, with those of its rows in which everything asked for is. */
export interface CodedHit {
  readonly report: Report;
  readonly passages: readonly FoundPassage[];
}

/** What is asked of a row: all of it of one and the same. */
export interface RowQuery {
  readonly terms: readonly Wanted<Term>[];
  readonly filters: readonly Wanted<ReadyFilter>[];
}

/**
 * Rows of tables that people coded by hand in which everything asked for is. They have no text: the passage of a row is the row
 * itself, cell after cell. They are kept in the weighing, which is looked into only where the case holds a table.
 */
export function codedHits(db: DatabaseSync, query: RowQuery): readonly CodedHit[] {
  if (!hasTable(db)) return [];
  const weighing = newestWeighing(db)?.weighing;
  if (weighing === undefined) return [];
  const questions = questionsOf(weighing);
  return weighing.reports
    .filter(({ text_sha256 }) => text_sha256 === "")
    .map((report) => {
      const rows = weighing.figures.filter((figure) => figure.report === report.id);
      const passages = rows.flatMap(
        (row) => passageOf(row, report, query, questions.get(row.id)) ?? [],
      );
      return { report, passages };
    })
    .filter(({ passages }) => passages.length > 0);
}

/** A large weighing takes seconds to unpack: only where a table came into the case, by itself or in an archive of reports. */
function hasTable(db: DatabaseSync): boolean {
  if (!hasContainers(db)) return false;
  const table = "select 1 from containers where unpacked_by like '%\"claims-%' limit 1";
  if (db.prepare(table).get() !== undefined) return true;
  const named = TABLES.map((ending) => `instr(ending, cast('${ending}' as blob)) > 0`).join(" or ");
  const zipped = `select 1 from (
      select substr(bytes, ${-DIRECTORY}) as ending
      from containers join originals on originals.sha256 = containers.original
      where unpacked_by like '%"zip"%'
    ) where ${named} limit 1`;
  return db.prepare(zipped).get() !== undefined;
}
/** Bytes at the end of an archive in which its directory names its parts. */
const DIRECTORY = 262_144;
/** As parts are named there; an archive in an archive may hold one. */
const TABLES: readonly string[] = [".csv", ".CSV", ".xlsx", ".XLSX", ".zip", ".ZIP"];

function questionsOf({ questions }: Weighing): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap(({ id, answers: of, rejected = [] }) =>
      [...of.map(({ figure }) => figure), ...rejected].map((figure) => [figure, id] as const),
    ),
  );
}

function passageOf(
  row: Figure,
  report: Report,
  { terms, filters }: RowQuery,
  question: string | undefined,
): FoundPassage | null {
  const text = cellsOf(row, report).join(" · ");
  const words = wordsOf(text);
  const found = (term: Term): ReturnType<typeof findTerms> => findTerms(words, [term]);
  if (!terms.every(({ part, not }) => found(part).length > 0 !== not)) return null;
  const facets = facetsOfRow(row, report);
  const isAnswer = (filter: ReadyFilter): boolean =>
    filter.kind === "outlet"
      ? report.outlet !== null && filter.texts.some((one) => stemsOf(report.outlet).includes(one))
      : facets.some((facet) => answers(filter, facet));
  if (!filters.every(({ part, not }) => isAnswer(part) !== not)) return null;
  const marks = terms
    .filter(({ not }) => !not)
    .flatMap(({ part }) => found(part).flatMap(({ at }) => at.flatMap((n) => words[n] ?? [])))
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  return {
    start: 0,
    end: text.length,
    text,
    marks,
    claim: row.id,
    ...(row.row !== undefined && { row: row.row }),
    ...(question !== undefined && { question }),
  };
}

/** As of any figure; what a row is about is the place, or has it in its name: "Elm prison". */
function facetsOfRow(row: Figure, { path }: Report): readonly Facet[] {
  const named = [row.subject ?? "", path].map((name) => ({
    kind: "place" as const,
    value: stemsOf(name),
  }));
  return [...facetsOf(row), ...named];
}

function stemsOf(name: string | null): string {
  return spaced(wordsOf(name ?? "").map(({ stem }) => stem));
}

/** What the row says, in the order of the columns of a table of claims, without what it leaves open. */
function cellsOf(row: Figure, report: Report): readonly string[] {
  const { measure, group, low, high, bound, mode, asOf, chain, subject = "" } = row;
  const [one = "?", other = "?"] = [low, high].flatMap((value) =>
    value === null ? [] : String(value),
  );
  const number = low === high || low === null || high === null ? one : `${one}–${other}`;
  const days = asOf.start === asOf.end ? [asOf.start] : [asOf.start, asOf.end];
  return [
    subject,
    measure,
    group === "unknown" ? "" : group,
    bound === "exact" || bound === "range" ? number : `${bound} ${number}`,
    mode === "unknown" ? "" : mode,
    days.flatMap((day) => day ?? []).join("/"),
    ...chain.map(({ source }) => source).toReversed(),
    report.path,
  ].filter((cell) => cell !== "");
}
