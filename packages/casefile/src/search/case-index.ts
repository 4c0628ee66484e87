import type { DatabaseSync } from "node:sqlite";
import { indexAllClaims } from "./index-claims.ts";
import { indexWords } from "./index-report.ts";

/** Whether the case has the index of words in it; files of older programs have none. */
export function hasWordIndex(db: DatabaseSync): boolean {
  return hasTable(db, "search");
}

/** Whether it has the index of what claims can be found by; the one of files before 0006 is another, and not used. */
export function hasClaimIndex(db: DatabaseSync): boolean {
  return hasTable(db, "facet_reports");
}

/** Fills the indexes that a file has now and had not before: `had` as `indexesOf` gave it. */
export function fillIndexes(db: DatabaseSync, had: Indexes): void {
  const has = indexesOf(db);
  if (has.words && !had.words) indexWords(db);
  if (has.claims && !had.claims) indexAllClaims(db);
}

/** Which indexes a file has. */
export interface Indexes {
  readonly words: boolean;
  readonly claims: boolean;
}

export function indexesOf(db: DatabaseSync): Indexes {
  return { words: hasWordIndex(db), claims: hasClaimIndex(db) };
}

/** Gives an older case that is open to read only indexes that last as long as the connection. */
export function ensureIndex(db: DatabaseSync): void {
  const had = indexesOf(db);
  if (!had.words) {
    db.exec(
      "create virtual table temp.search using fts5 (word, stem, title, content = '', tokenize = 'ascii')",
    );
  }
  if (!had.claims) {
    db.exec(
      `create table temp.facet_values (id integer primary key, kind text, value text, unique (kind, value));
       create table temp.facet_reports (value integer, report integer, primary key (value, report)) without rowid`,
    );
  }
  fillIndexes(db, had);
}

function hasTable(db: DatabaseSync, name: string): boolean {
  const found = db
    .prepare(
      "select 1 from sqlite_schema where name = ?1 union select 1 from temp.sqlite_schema where name = ?1",
    )
    .get(name);
  return found !== undefined;
}
