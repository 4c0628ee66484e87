import { existsSync } from "node:fs";
import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import { CaseError, toCaseError } from "../case-error.ts";
import { dropRawPart, named, putInPlace, startRawPart } from "../file/case-part.ts";
import { closeCase } from "../file/close-case.ts";
import { loadMigrations, migrate } from "../file/migrations.ts";
import { type OpenOptions, openCase } from "../file/open-case.ts";
import { refuseLocked } from "../file/refuse-locked.ts";
import { RESULTS, keepResult } from "../record/packed-result.ts";
import { fillIndexes } from "../search/case-index.ts";
import { verifyCase, type VerifyOptions } from "../verify/verify-case.ts";
import { type CaseDump, columnsOf, keptTables } from "./dump-case.ts";
import { readPackage } from "./read-package.ts";

/**
 * Makes the case again out of the folder of a package, with the same journal and head, and gives its head. Nothing
 * is put at `path` before verification, which says how far it is, finds the whole in order. Throws CaseError: `exists`, `not-a-package`,
 * `masked-package`, `newer-version`, `damaged`, and as `openCase` does.
 */
export async function restoreCase(
  folder: string,
  path: string,
  options: OpenOptions & Pick<VerifyOptions, "onProgress">,
): Promise<string> {
  refuseLocked(path);
  if (existsSync(path)) throw new CaseError("exists", path);
  const { dump, originals } = readPackage(folder);
  const steps = loadMigrations().filter(({ number }) => number <= dump.schema);
  if (steps.length < dump.schema) {
    throw new CaseError("newer-version", folder, { version: dump.schema, known: steps.length });
  }
  const { part, db } = startRawPart(path, options);
  try {
    try {
      fill(db, dump, originals, folder);
    } catch (error) {
      // Rows that no case holds: somebody wrote them, and their hash with them.
      if (isOfRows(error)) throw new CaseError("damaged", folder, { file: "case/*.ndjson" }, error);
      // The folder is read and the case is written: a full disk is that of the case.
      throw toCaseError(isOfSqlite(error) ? part : folder, error);
    } finally {
      db.close();
    }
    const { problems } = await verifyCase(part, {
      expectHead: dump.head,
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
    const [first] = problems;
    if (first !== undefined) {
      const { code, subject } = first;
      throw new CaseError("damaged", folder, { file: "case/*.ndjson", code, subject });
    }
    putInPlace(part, path);
  } catch (error) {
    throw named(path, error);
  } finally {
    dropRawPart(part);
  }
  // A package of an older version is brought up to date like a file of one.
  closeCase(openCase(path, options));
  return dump.head;
}

/** SQLite's codes for a row that its table refuses: a constraint, a type. */
const OF_ROWS: ReadonlySet<number> = new Set([19, 20]);
/** An extended code holds its primary code in the low eight bits. */
const PRIMARY_CODE = 0xff;

function isOfRows(error: unknown): boolean {
  return isOfSqlite(error) && OF_ROWS.has(error.errcode & PRIMARY_CODE);
}

function isOfSqlite(error: unknown): error is Error & { readonly errcode: number } {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number";
}

function fill(
  db: DatabaseSync,
  dump: CaseDump,
  originals: Iterable<{ readonly sha256: string; readonly bytes: Uint8Array }>,
  folder: string,
): void {
  // Tables come by name, not in the order in which they stand on each other; verification checks the keys.
  db.exec("pragma foreign_keys = off; begin");
  const steps = loadMigrations().filter(({ number }) => number <= dump.schema);
  migrate(db, steps);
  const insert = db.prepare("insert into originals (sha256, size, bytes) values (?, ?, ?)");
  for (const { sha256, bytes } of originals) insert.run(sha256, bytes.length, bytes);
  const known = new Set(keptTables(db));
  for (const table of dump.tables) {
    if (!known.has(table.name))
      throw new CaseError("damaged", folder, { file: fileOf(table.name) });
    fillTable(db, table, folder);
  }
  fillIndexes(db, { words: false, claims: false });
  db.exec("commit");
}

/** Where a package has a table. */
function fileOf(table: string): string {
  return `case/${table}.ndjson`;
}

function fillTable(
  db: DatabaseSync,
  { name, rows }: CaseDump["tables"][number],
  folder: string,
): void {
  if (name === RESULTS) {
    for (const { result } of rows) {
      if (typeof result !== "string")
        throw new CaseError("damaged", folder, { file: fileOf(name) });
      keepResult(db, result);
    }
    return;
  }
  const columns = columnsOf(db, name).map((column) => column.name);
  const list = columns.map((column) => `"${column}"`).join(", ");
  const marks = columns.map(() => "?").join(", ");
  const insert = db.prepare(`insert into "${name}" (${list}) values (${marks})`);
  for (const row of rows) {
    const odd = Object.keys(row).find((column) => !columns.includes(column));
    if (odd !== undefined) {
      throw new CaseError("damaged", folder, { file: fileOf(name), column: odd });
    }
    insert.run(...columns.map((column) => stored(row[column])));
  }
}

function stored(value: unknown): SQLInputValue {
  if (typeof value === "string" || typeof value === "number" || value === null) return value;
  if (typeof value === "object" && value !== undefined && "base64" in value) {
    return Buffer.from(String(value.base64), "base64");
  }
  return null;
}
