import type { DatabaseSync } from "node:sqlite";
import { bytes, integer, text, textOrNull } from "../file/columns.ts";
import { readClaims } from "../recall/read-readings.ts";
import { hasClaimIndex } from "../search/case-index.ts";
import { facetsOfClaims, newestReadings } from "../search/index-claims.ts";
import { indexedText } from "../search/index-report.ts";
import { markedDeleted } from "./marked-deleted.ts";
import type { OnProblem } from "./problem.ts";

/**
 * The index of the full text against the texts: every word of every report at its position, nothing else, and the
 * facets against the claims. The index is derived, so the journal does not tell of it.
 */
export function checkSearch(db: DatabaseSync, onProblem: OnProblem): void {
  checkTerms(db, onProblem);
  checkMarks(db, onProblem);
  checkWords(db, onProblem);
  if (hasClaimIndex(db)) checkFacets(db, onProblem);
}

function checkMarks(db: DatabaseSync, onProblem: OnProblem): void {
  for (const id of markedDeleted(db)) {
    onProblem("index-wrong", `page ${id}`, "entries", "an entry marked as deleted");
  }
}

/** SQLite compares the bytes of these terms and not their kind: a single bit makes text of empty bytes. */
function checkTerms(db: DatabaseSync, onProblem: OnProblem): void {
  const odd = db.prepare("select segid, typeof(term) as kind from search_idx where kind <> 'blob'");
  for (const row of odd.all()) {
    onProblem("index-wrong", `segment ${integer(row, "segid")}`, "blob", text(row, "kind"));
  }
}

const COLUMNS = ["word", "stem", "title"] as const;

function checkWords(db: DatabaseSync, onProblem: OnProblem): void {
  const sums = indexSums(db);
  const sizes = new Map(
    db
      .prepare("select id, sz from search_docsize")
      .all()
      .map((row) => [integer(row, "id"), Buffer.from(bytes(row, "sz")).toString("hex")]),
  );
  for (const row of db.prepare("select version, id, text, title from reports").iterate()) {
    const version = integer(row, "version");
    const columns = indexedText(text(row, "text"), textOrNull(row, "title"));
    const lists = COLUMNS.map((name) => (columns[name] === "" ? [] : columns[name].split(" ")));
    const expected = new Sum();
    lists.forEach((terms, column) => {
      terms.forEach((term, at) => expected.add(term, COLUMNS[column] ?? "", at));
    });
    const actual = sums.get(version)?.toString() ?? new Sum().toString();
    if (actual !== expected.toString()) {
      onProblem("index-wrong", text(row, "id"), expected.toString(), actual);
    }
    const size = lists.map(({ length }) => varint(length)).join("");
    const stored = sizes.get(version) ?? "nothing";
    if (stored !== size) onProblem("index-wrong", text(row, "id"), size, stored);
    sums.delete(version);
    sizes.delete(version);
  }
  for (const version of new Set([...sums.keys(), ...sizes.keys()])) {
    onProblem("index-wrong", `report ${version}`, "nothing", "words");
  }
}

/** What the index holds of each report, term by term. */
function indexSums(db: DatabaseSync): Map<number, Sum> {
  db.exec("create virtual table temp.search_terms using fts5vocab (main, search, instance)");
  const sums = new Map<number, Sum>();
  const rows = db.prepare("select term, doc, col, offset from search_terms").iterate();
  for (const row of rows) {
    const doc = integer(row, "doc");
    const sum = sums.get(doc) ?? new Sum();
    sum.add(text(row, "term"), text(row, "col"), integer(row, "offset"));
    sums.set(doc, sum);
  }
  db.exec("drop table temp.search_terms");
  return sums;
}

/** Sums stay below 2^53. */
const MODULUS = 2 ** 48;

/**
 * A sum over words at their positions, the same in whatever order they come: the index gives them by term, a
 * text by position. It shows damage; whoever alters an index on purpose alters no text and no figure.
 */
class Sum {
  private first = 0;
  private second = 0;
  private count = 0;

  add(term: string, column: string, at: number): void {
    let one = Math.imul(at + 1, 0x9e3779b1);
    let two = Math.imul(at + 7, 0x85ebca6b);
    // Column and letters are mixed alike: a bit turned in the first letter must not look as if two columns were exchanged,
    // as when `19` became `59` in the columns of words and of stems at once.
    for (const letters of [column, term]) {
      for (let i = 0; i < letters.length; i += 1) {
        one = Math.imul(one ^ letters.charCodeAt(i), 0x01000193);
        one ^= one >>> 13;
        two = Math.imul(two ^ letters.charCodeAt(i), 0xc2b2ae35);
        two ^= two >>> 15;
      }
    }
    this.first = (this.first + (one >>> 0)) % MODULUS;
    this.second = (this.second + ((two ^ (two >>> 13)) >>> 0)) % MODULUS;
    this.count += 1;
  }

  toString(): string {
    return `${this.count} words ${this.first.toString(16)}-${this.second.toString(16)}`;
  }
}

/** A number as SQLite writes it: seven bits a byte, the highest first. */
function varint(value: number): string {
  const septets = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) septets.unshift((rest & 0x7f) | 0x80);
  return Buffer.from(septets).toString("hex");
}

function checkFacets(db: DatabaseSync, onProblem: OnProblem): void {
  const values = new Set<string>();
  for (const row of db.prepare("select sha256 from claim_sets").all()) {
    for (const facet of facetsIn(db, text(row, "sha256"))) values.add(facet);
  }
  compareFacets(
    "facet_values",
    values,
    rowsOf(db, "select kind, value from facet_values"),
    onProblem,
  );
  const kept = `select facet_values.kind, facet_values.value from facet_reports
    join facet_values on facet_values.id = facet_reports.value where report = ?`;
  const left = new Set(
    db
      .prepare("select distinct report from facet_reports")
      .all()
      .map((row) => integer(row, "report")),
  );
  for (const row of db.prepare(newestReadings).all()) {
    const report = integer(row, "report");
    left.delete(report);
    const expected = new Set(facetsIn(db, text(row, "claim_set")));
    compareFacets(`facets of report ${report}`, expected, rowsOf(db, kept, report), onProblem);
  }
  for (const report of left) onProblem("index-wrong", `report ${report}`, "nothing", "facets");
}

function facetsIn(db: DatabaseSync, claimSet: string): readonly string[] {
  return facetsOfClaims(readClaims(db, claimSet)).map(({ kind, value }) => `${kind} ${value}`);
}

function rowsOf(db: DatabaseSync, query: string, ...given: readonly number[]): readonly string[] {
  const rows = db.prepare(query).all(...given);
  return rows.map((row) => `${text(row, "kind")} ${text(row, "value")}`);
}

function compareFacets(
  subject: string,
  expected: ReadonlySet<string>,
  rows: readonly string[],
  onProblem: OnProblem,
): void {
  const [one, other] = [[...expected].toSorted().join("\n"), rows.toSorted().join("\n")];
  if (one !== other) onProblem("index-wrong", subject, one, other);
}
