import type { DatabaseSync } from "node:sqlite";
import { type CaseFile, reading } from "../file/case-file.ts";
import { type Row, bytes, integer, text } from "../file/columns.ts";
import { versionOf } from "../file/migrations.ts";
import { RESULTS, unpacked } from "../record/packed-result.ts";

/** A value of a row as JSON has it; bytes as `{base64}`. */
export type DumpedValue = string | number | null | { readonly base64: string };

/** Rows of one table, in the order of its key. */
export interface DumpedTable {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, DumpedValue>>[];
}

/** Everything that a case holds, as plain values: from it the same case can be made again. */
export interface CaseDump {
  /** Number of the last migration that the file has. */
  readonly schema: number;
  /** Hash of the last journal entry. */
  readonly head: string;
  /** Every table but the originals and what is derived, by name. */
  readonly tables: readonly DumpedTable[];
  /** Originals by their hash, with the path of the first report or container that has each. */
  readonly originals: readonly { readonly sha256: string; readonly path: string }[];
}

/** Made again from the others: the index, and two values that the migrations and the journal give. */
const DERIVED = /^(?:search(?:_.*)?|facets|facet_values|facet_reports|meta|sqlite_.*)$/;

/** Takes everything out of a case; the bytes of originals come one by one from `readOriginal`. */
export function dumpCase(file: CaseFile): CaseDump {
  return reading(file, (db) => ({
    schema: versionOf(db),
    head: text(
      db.prepare("select value from meta where key = 'journal_head'").get() ?? {},
      "value",
    ),
    tables: keptTables(db)
      .filter((name) => name !== "originals")
      .map((name) => ({ name, rows: name === RESULTS ? resultRows(db) : rowsOf(db, name) })),
    originals: originalsOf(db),
  }));
}

function originalsOf(db: DatabaseSync): CaseDump["originals"] {
  // A file of an older version that is only read has no containers.
  const named = ["reports", "containers"].filter((name) => keptTables(db).includes(name));
  const names = named.map((table) => `select original, path from ${table}`).join(" union all ");
  return db
    .prepare(
      `select sha256, coalesce(min(path), '') as path from originals
       left join (${names}) on original = sha256 group by sha256 order by sha256`,
    )
    .all()
    .map((row) => ({ sha256: text(row, "sha256"), path: text(row, "path") }));
}

/** Tables that cannot be made again from others, by name. */
export function keptTables(db: DatabaseSync): readonly string[] {
  return db
    .prepare("select name from sqlite_schema where type = 'table' order by name")
    .all()
    .map((row) => text(row, "name"))
    .filter((name) => !DERIVED.test(name));
}

/** Columns of a table in order, with the place of each in the primary key (0 for none). */
export function columnsOf(
  db: DatabaseSync,
  table: string,
): readonly { readonly name: string; readonly key: number }[] {
  return db
    .prepare("select name, pk from pragma_table_info(?) order by cid")
    .all(table)
    .map((row) => ({ name: text(row, "name"), key: integer(row, "pk") }));
}

function rowsOf(db: DatabaseSync, table: string): readonly Readonly<Record<string, DumpedValue>>[] {
  const columns = columnsOf(db, table);
  const key = columns.filter((one) => one.key > 0).toSorted((a, b) => a.key - b.key);
  const order = key.map(({ name }) => `"${name}"`).join(", ");
  return db
    .prepare(`select * from "${table}" order by ${order === "" ? "rowid" : order}`)
    .all()
    .map((row) =>
      Object.fromEntries(columns.map(({ name }) => [name, dumped(row, name)] as const)),
    );
}

/** Unpacked: what a package holds is read without any program. */
function resultRows(db: DatabaseSync): DumpedTable["rows"] {
  const rows = db.prepare("select * from weighing_results order by sha256").all();
  return rows.map((row) => ({ sha256: text(row, "sha256"), result: unpacked(row) }));
}

function dumped(row: Row, name: string): DumpedValue {
  const value = row[name];
  if (value instanceof Uint8Array) {
    return { base64: Buffer.from(bytes(row, name)).toString("base64") };
  }
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  throw new TypeError(`${name}: ${typeof value} has no form in JSON`);
}
