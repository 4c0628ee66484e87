import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { CaseError, withCaseErrors } from "../case-error.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { type CaseFile, attach, writing } from "./case-file.ts";
import { closeCase } from "./close-case.ts";
import { loadMigrations, migrate } from "./migrations.ts";
import { type OpenOptions, WAIT_MS, connect, prepareToWrite } from "./open-case.ts";

/** Parts that this process is building now. */
const building = new Set<string>();

/** What SQLite may leave beside a database file. */
const COMPANIONS = ["-wal", "-shm", "-journal"];

/** Starts an empty case in a file beside `path`; nobody takes it for a case until it is in place. */
export function startPart(path: string, options: OpenOptions): CaseFile {
  const { part, db } = startRawPart(path, options);
  try {
    const file = attach(part, db, options, options.waitMs ?? WAIT_MS);
    prepareToWrite(part, db);
    writing(file, (writer) => {
      const steps = loadMigrations();
      migrate(writer.db, steps);
      appendEntry(writer, "create", { schema: steps.length });
    });
    return file;
  } catch (error) {
    removePart(part);
    throw named(path, error);
  }
}

/** An empty database in a file beside `path`, without any table yet. */
export function startRawPart(
  path: string,
  options: OpenOptions,
): { readonly part: string; readonly db: DatabaseSync } {
  removeAbandonedParts(path);
  const part = join(dirname(path), `${basename(path)}.${process.pid}.part`);
  // Opened by hand first: the file system says why it cannot be (no folder, no right, no space).
  withCaseErrors(path, () => closeSync(openSync(part, "wx")));
  building.add(part);
  try {
    return { part, db: connect(part, options) };
  } catch (error) {
    removePart(part);
    throw named(path, error);
  }
}

/** Removes a part whose database is closed; after `putInPlace` only its second name goes. */
export function dropRawPart(part: string): void {
  removePart(part);
}

/** The failure with the name that the user gave, not that of the file being built. */
export function named(path: string, error: unknown): unknown {
  if (!(error instanceof CaseError) || !error.path.endsWith(".part")) return error;
  return new CaseError(error.kind, path, error.detail, error);
}

/** Makes a finished part the case at `path`. Throws CaseError `exists` when a file appeared there. */
export function putInPlace(part: string, path: string): void {
  withCaseErrors(path, () => {
    sync(part);
    // A log left behind by a case that somebody deleted would be replayed into the new one.
    for (const companion of COMPANIONS) rmSync(path + companion, { force: true });
    try {
      // A link fails where a file appeared meanwhile; a rename would silently replace it.
      linkSync(part, path);
    } catch (error) {
      if (existsSync(path)) throw error;
      renameSync(part, path);
    }
    sync(dirname(path));
  });
}

function sync(path: string): void {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch (error) {
    // Windows opens no folders; there the rename itself is durable.
    if (process.platform === "win32") return;
    throw error;
  }
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Removes a part, finished or not; after `putInPlace` only its second name goes. */
export function dropPart(part: CaseFile): void {
  try {
    closeCase(part);
  } catch {
    // The part is thrown away: what cannot be folded into it is lost with it, on purpose.
  } finally {
    removePart(part.path);
  }
}

function removePart(part: string): void {
  building.delete(part);
  for (const companion of ["", ...COMPANIONS]) rmSync(part + companion, { force: true });
}

/** Removes parts of the case at `path` whose process was killed; those of a living process are left to it. */
export function removeAbandonedParts(path: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) return;
  const prefix = `${basename(path)}.`;
  const names = withCaseErrors(path, () => readdirSync(folder));
  for (const name of names) {
    const pid = name.startsWith(prefix)
      ? /^(\d+)\.part$/u.exec(name.slice(prefix.length))?.[1]
      : null;
    const part = join(folder, name);
    if (pid !== null && pid !== undefined && !isBuilt(part, Number(pid))) removePart(part);
  }
}

function isBuilt(part: string, pid: number): boolean {
  // Our own number may come from an earlier process that had it (always 1 in some containers).
  if (pid === process.pid) return building.has(part);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
