import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { json } from "../file/columns.ts";

/*
 * Among twenty thousand reports most of a search is rows that cross from SQLite one by one: they cross as one list.
 */

/** The numbers of a query with one column, `value`, in its order. */
export function numbersOf(
  db: DatabaseSync,
  query: string,
  ...given: readonly SQLInputValue[]
): readonly number[] {
  const row = db.prepare(`select json_group_array(value) as list from (${query})`).get(...given);
  return json<readonly number[]>(row ?? {}, "list");
}

/** The same for texts. */
export function textsOf(
  db: DatabaseSync,
  query: string,
  ...given: readonly SQLInputValue[]
): readonly string[] {
  const row = db.prepare(`select json_group_array(value) as list from (${query})`).get(...given);
  return json<readonly string[]>(row ?? {}, "list");
}

/** Of each report the version that counts. */
export function newestVersions(db: DatabaseSync): ReadonlySet<number> {
  return new Set(numbersOf(db, "select max(version) as value from reports group by id"));
}

/** Versions of all reports in the order in which they are listed. */
export function inOrderOfPath(db: DatabaseSync): readonly number[] {
  return numbersOf(db, "select version as value from reports order by path, id, version");
}

/** What a title says weighs twice as much as the same in the text; the word itself adds to its stem. */
const RANK = "bm25(search, 0.5, 1.0, 2.0)";

/** Versions of reports in which the words are, the best first. */
export function rankedVersions(db: DatabaseSync, expression: string): readonly number[] {
  const row = db
    .prepare(
      // Only a table of its own may be put in order: bm25 cannot be asked for within an aggregate.
      `with found (value, rank) as materialized
         (select rowid, ${RANK} from search where search match ?)
       select json_group_array(value order by rank, value) as list from found`,
    )
    .get(expression);
  return json<readonly number[]>(row ?? {}, "list");
}
