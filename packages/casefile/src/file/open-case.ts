import { accessSync, constants } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { CaseError, toCaseError, withCaseErrors } from "../case-error.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { type Actor, type CaseFile, attach, reading, writing } from "./case-file.ts";
import { integer, text } from "./columns.ts";
import { connectToRead } from "./connect-to-read.ts";
import { refuseChangedSchema, refuseForeignFile, refuseNewerVersion } from "./container.ts";
import { fillIndexes, indexesOf } from "../search/case-index.ts";
import { refuseLocked } from "./refuse-locked.ts";
import { waitForTurn } from "./wait-for-turn.ts";
import { type Migration, loadMigrations, migrate, versionOf } from "./migrations.ts";

/** How long a second writer waits for the first before it is told `busy`. */
export const WAIT_MS = 5000;
const PAGE_SIZE = 4096;
/** `pragma synchronous`: each commit is on the disk before it is acknowledged. */
const SYNCHRONOUS_FULL = 2;

/** Who opens a case, and within which limits. */
export interface OpenOptions extends Actor {
  /** Milliseconds to wait for another writer; 5000 without it. */
  readonly waitMs?: number;
  /** Largest size the file may reach, in bytes; more is `disk-full`. */
  readonly maxBytes?: number;
}

/**
 * Opens a case to write to it. Throws CaseError: `locked`, `missing`, `not-a-case`, `newer-version` (detail
 * `needs`), `unreadable`, `read-only`, `no-permission`, `busy`, `damaged`. An older case is brought up to date.
 */
export function openCase(path: string, options: OpenOptions): CaseFile {
  checkActor(options);
  refuseLocked(path);
  refuseForeignFile(path);
  refuseReadOnly(path);
  const steps = loadMigrations();
  const db = connect(path, options);
  try {
    refuseNewerVersion(path, db, steps);
    refuseChangedSchema(path, db, steps);
    const waitMs = options.waitMs ?? WAIT_MS;
    waitForTurn(waitMs, () => {
      prepareToWrite(path, db);
    });
    const file = attach(path, db, options, waitMs);
    bringUpToDate(file, steps);
    return file;
  } catch (error) {
    db.close();
    throw toCaseError(path, error);
  }
}

/** Opens a case to read it, also from a folder or medium that cannot be written. */
export function openCaseToRead(path: string): CaseFile {
  refuseLocked(path);
  refuseForeignFile(path);
  const db = withCaseErrors(path, () => connectToRead(path, WAIT_MS));
  try {
    db.exec("pragma trusted_schema = off");
    const steps = loadMigrations();
    refuseNewerVersion(path, db, steps);
    refuseChangedSchema(path, db, steps);
    return attach(path, db, null, WAIT_MS);
  } catch (error) {
    db.close();
    throw toCaseError(path, error);
  }
}

/** A connection with the habits of every case; throws CaseError. */
export function connect(path: string, options: OpenOptions): DatabaseSync {
  return withCaseErrors(path, () => {
    const db = new DatabaseSync(path, { timeout: options.waitMs ?? WAIT_MS });
    try {
      db.enableDefensive(true);
      db.exec(
        "pragma trusted_schema = off; pragma foreign_keys = on; pragma recursive_triggers = on",
      );
      if (options.maxBytes !== undefined) {
        db.exec(`pragma max_page_count = ${Math.max(1, Math.floor(options.maxBytes / PAGE_SIZE))}`);
      }
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

/** Write-ahead log with every commit on the disk; some builds of SQLite default to less. */
export function prepareToWrite(path: string, db: DatabaseSync): void {
  // The first page is written by this: on a full disk a new case ends here.
  withCaseErrors(path, () => {
    const mode = text(db.prepare("pragma journal_mode = wal").get() ?? {}, "journal_mode");
    if (mode !== "wal") throw new CaseError("io", path, { journalMode: mode });
    db.exec("pragma synchronous = full");
    const level = integer(db.prepare("pragma synchronous").get() ?? {}, "synchronous");
    if (level !== SYNCHRONOUS_FULL) throw new CaseError("io", path, { synchronous: level });
  });
}

/** Throws TypeError that names the option. */
export function checkActor(options: Actor): void {
  if (typeof options.who !== "string" || options.who.trim() === "") {
    throw new TypeError("options.who: must name who acts");
  }
  if (typeof options.clock !== "function") throw new TypeError("options.clock: must be a function");
}

/** SQLite silently falls back to reading, and only the first write would fail. */
function refuseReadOnly(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch (error) {
    throw new CaseError("read-only", path, {}, error);
  }
}

function bringUpToDate(file: CaseFile, steps: readonly Migration[]): void {
  // Looked at first without a lock: opening an up-to-date case waits for nobody.
  if (reading(file, versionOf) === steps.length) return;
  writing(file, (writer) => {
    const from = versionOf(writer.db);
    if (from === steps.length) return;
    const had = indexesOf(writer.db);
    migrate(writer.db, steps);
    fillIndexes(writer.db, had);
    appendEntry(writer, "migrate", { from, to: steps.length });
  });
}
