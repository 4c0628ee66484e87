import type { DatabaseSync } from "node:sqlite";
import { CaseError, toCaseError } from "../case-error.ts";
import { text } from "../file/columns.ts";
import { neededVersion, refuseForeignFile } from "../file/container.ts";
import { type Migration, expectedSchema, schemaOf, versionOf } from "../file/migrations.ts";
import type { OnProblem } from "./problem.ts";

/** Whether the file is a case at all; throws CaseError `missing` or `unreadable`. */
export function isCase(path: string, onProblem: OnProblem): boolean {
  try {
    refuseForeignFile(path);
    return true;
  } catch (error) {
    if (!(error instanceof CaseError) || error.kind !== "not-a-case") throw error;
    onProblem("not-a-case", path, "Tarjih case", "another file");
    return false;
  }
}

/** Version, structure and the database's own integrity. False where reading on makes no sense. */
export function checkContainer(
  db: DatabaseSync,
  path: string,
  steps: readonly Migration[],
  onProblem: OnProblem,
): boolean {
  const version = versionOf(db);
  if (version > steps.length) {
    onProblem("newer-version", path, neededVersion(db) ?? "?", String(version));
    return false;
  }
  if (version < 1) {
    onProblem("schema-changed", path, "user_version 1 or more", String(version));
    return false;
  }
  const expected = expectedSchema(version, steps);
  const isWhole = checkSchema(schemaOf(db), expected.schema, onProblem);
  guarded(path, onProblem, () => checkIntegrity(db, onProblem));
  if (!isWhole) return false;
  guarded("meta", onProblem, () => checkMeta(db, expected.needs, onProblem));
  return true;
}

/** What says nothing of the file. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set(["busy", "disk-full"]);

/** Runs one check; a part of the file that SQLite cannot read is a problem and stops that check alone. */
export function guarded<T>(subject: string, onProblem: OnProblem, check: () => T): T | null {
  try {
    return check();
  } catch (error) {
    const failure = toCaseError(subject, error);
    if (failure instanceof CaseError && OF_THE_MACHINE.has(failure.kind)) throw failure;
    onProblem(
      "damaged",
      subject,
      "readable",
      error instanceof Error ? error.message : String(error),
    );
    return null;
  }
}

function checkSchema(
  found: readonly string[],
  expected: readonly string[],
  onProblem: OnProblem,
): boolean {
  const odd = found.filter((item) => !expected.includes(item));
  const lost = expected.filter((item) => !found.includes(item));
  // What was altered is both; it is told once, by what it is and its name: "trigger claims_fixed".
  for (const item of odd) {
    const was = lost.find((other) => nameOf(other) === nameOf(item)) ?? "";
    onProblem("schema-changed", nameOf(item), was, item);
  }
  for (const item of lost)
    if (!odd.some((other) => nameOf(other) === nameOf(item)))
      onProblem("schema-changed", nameOf(item), item, "");
  // A lost trigger or a further table is reported and the rest can still be read.
  return !lost.some((item) => item.startsWith("table\t"));
}

/** Kind and name of what a schema holds. */
function nameOf(item: string): string {
  return item.split("\t", 2).join(" ");
}

function checkIntegrity(db: DatabaseSync, onProblem: OnProblem): void {
  for (const row of db.prepare("pragma integrity_check").all()) {
    const line = text(row, "integrity_check");
    if (line !== "ok") onProblem("damaged", "integrity_check", "ok", line);
  }
  for (const row of db.prepare("pragma foreign_key_check").all()) {
    onProblem(
      "damaged",
      "foreign_key_check",
      "",
      `${String(row["table"])} ${String(row["rowid"])}`,
    );
  }
}

function checkMeta(db: DatabaseSync, needs: string, onProblem: OnProblem): void {
  const rows = db.prepare("select key, value from meta order by key").all();
  const keys = rows.map((row) => text(row, "key")).join(" ");
  if (keys !== "journal_head needs") onProblem("row-changed", "meta", "journal_head needs", keys);
  const said = neededVersion(db) ?? "";
  if (said !== needs) onProblem("row-changed", "meta needs", needs, said);
}
