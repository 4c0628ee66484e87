import { readdirSync, readFileSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { integer, text } from "./columns.ts";

/** "Trjh" as four bytes: `application_id` of every case, at offset 68 of the file. */
export const APPLICATION_ID = 0x54726a68;

/** One numbered step of the schema. */
export interface Migration {
  readonly number: number;
  readonly sql: string;
}

const FOLDER = new URL("../../migrations/", import.meta.url);

let loaded: readonly Migration[] | null = null;

/** The steps on disk, in order: `0001-case.sql`, `0002-…`. Throws when a number is missing or double. */
export function loadMigrations(): readonly Migration[] {
  loaded ??= readSteps();
  return loaded;
}

function readSteps(): readonly Migration[] {
  const names = readdirSync(FOLDER).filter((name) => /^\d{4}-.*\.sql$/u.test(name));
  const steps = names.toSorted().map((name) => ({
    number: Number(name.slice(0, 4)),
    sql: readFileSync(new URL(name, FOLDER), "utf8"),
  }));
  steps.forEach((step, index) => {
    if (step.number !== index + 1) throw new Error(`migration ${index + 1} is missing or double`);
  });
  return steps;
}

/** `user_version`: number of the last step that the file has. */
export function versionOf(db: DatabaseSync): number {
  return integer(db.prepare("pragma user_version").get() ?? {}, "user_version");
}

/** Applies what the file lacks, in the transaction of the caller. */
export function migrate(db: DatabaseSync, steps: readonly Migration[]): void {
  const have = versionOf(db);
  for (const step of steps) {
    if (step.number <= have) continue;
    db.exec(step.sql);
    db.exec(`pragma user_version = ${step.number}`);
  }
}

/** Every object of the schema with its SQL, sorted: two files of one version have equal lists. */
export function schemaOf(db: DatabaseSync): readonly string[] {
  return db
    .prepare("select type, name, tbl_name, coalesce(sql, '') as sql from sqlite_schema")
    .all()
    .map((row) => ["type", "name", "tbl_name", "sql"].map((column) => text(row, column)).join("\t"))
    .toSorted();
}

/** The schema and the value of `needs` that a file of this version must have. */
export function expectedSchema(
  version: number,
  steps: readonly Migration[],
): { readonly schema: readonly string[]; readonly needs: string } {
  const db = new DatabaseSync(":memory:");
  try {
    migrate(
      db,
      steps.filter((step) => step.number <= version),
    );
    const needs = db.prepare("select value from meta where key = 'needs'").get() ?? {};
    return { schema: schemaOf(db), needs: text(needs, "value") };
  } finally {
    db.close();
  }
}
