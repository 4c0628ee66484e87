import { closeSync, openSync, readSync, fstatSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { CaseError, toCaseError, withCaseErrors } from "../case-error.ts";
import { text } from "./columns.ts";
import {
  APPLICATION_ID,
  type Migration,
  expectedSchema,
  schemaOf,
  versionOf,
} from "./migrations.ts";

const MAGIC = "SQLite format 3\0";
/** Length of the header of a SQLite file and the place of `application_id` in it. */
const HEADER_LENGTH = 100;
const APPLICATION_ID_AT = 68;

/**
 * Looks at the first bytes before SQLite may touch the file: anything that is not a case (empty, a
 * folder, a pipe, another program's database) is refused with `not-a-case` and left as it is; one that may not be
 * read with `unreadable`.
 */
export function refuseForeignFile(path: string): void {
  withCaseErrors(path, () => {
    const file = openToRead(path);
    try {
      if (!fstatSync(file).isFile()) throw new CaseError("not-a-case", path);
      const header = Buffer.alloc(HEADER_LENGTH);
      const length = readSync(file, header, 0, HEADER_LENGTH, 0);
      const isCase =
        length === HEADER_LENGTH &&
        header.toString("latin1", 0, MAGIC.length) === MAGIC &&
        header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID;
      if (!isCase) throw new CaseError("not-a-case", path);
    } finally {
      closeSync(file);
    }
  });
}

function openToRead(path: string): number {
  try {
    return openSync(path, "r");
  } catch (error) {
    const failure = toCaseError(path, error);
    if (!(failure instanceof CaseError) || failure.kind !== "no-permission") throw error;
    throw new CaseError("unreadable", path, failure.detail, error);
  }
}

/** Throws `newer-version` when the file was written by a program that knows more migrations. */
export function refuseNewerVersion(
  path: string,
  db: DatabaseSync,
  steps: readonly Migration[],
): void {
  const version = versionOf(db);
  if (version <= steps.length) return;
  throw new CaseError("newer-version", path, {
    version,
    known: steps.length,
    needs: neededVersion(db) ?? "?",
  });
}

/** Throws `damaged` when tables or triggers are not the ones that the migrations make. */
export function refuseChangedSchema(
  path: string,
  db: DatabaseSync,
  steps: readonly Migration[],
): void {
  const { schema } = expectedSchema(versionOf(db), steps);
  const found = schemaOf(db);
  const odd =
    found.find((item) => !schema.includes(item)) ?? schema.find((item) => !found.includes(item));
  if (odd !== undefined) throw new CaseError("damaged", path, { schema: odd });
}

/** Version of the program that the file asks for; null where it does not say. */
export function neededVersion(db: DatabaseSync): string | null {
  try {
    const row = db.prepare("select value from meta where key = 'needs'").get();
    return row === undefined ? null : text(row, "value");
  } catch {
    // A newer schema may keep it elsewhere; not knowing it must not hide that the file is newer.
    return null;
  }
}
