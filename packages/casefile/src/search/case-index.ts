import type { DatabaseSync } from "node:sqlite";
import { indexAll } from "./index-report.ts";

/** Whether the case has the index in it; files of older programs have none. */
export function hasIndex(db: DatabaseSync): boolean {
  const row = db
    .prepare(
      "select 1 from sqlite_schema where name = 'search' union select 1 from temp.sqlite_schema where name = 'search'",
    )
    .get();
  return row !== undefined;
}

/** Gives an older case that is open to read only an index that lasts as long as the connection. */
export function ensureIndex(db: DatabaseSync): void {
  if (hasIndex(db)) return;
  db.exec(
    `create virtual table temp.search using fts5 (word, stem, title, content = '', tokenize = 'ascii');
     create table temp.facets (kind text, value text, claim_set text, primary key (kind, value, claim_set)) without rowid`,
  );
  indexAll(db);
}
