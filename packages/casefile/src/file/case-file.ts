import type { DatabaseSync } from "node:sqlite";
import { CaseError, toCaseError, withCaseErrors } from "../case-error.ts";

/** An open case. The database behind it is reached through this package only. */
export interface CaseFile {
  readonly path: string;
  /** Who acts; null where the case is open to read only. */
  readonly who: string | null;
}

/** Who acts and what time it is; both come from outside, nothing is asked of the machine here. */
export interface Actor {
  readonly who: string;
  /** The program acts by itself, with nobody named: it adds, reads and weighs, and decides nothing. */
  readonly isProgram?: boolean;
  /** The program with its version, where a person acts by it: it stands in the journal beside the name. */
  readonly program?: string;
  /** The time now, ISO 8601. Called once for each journal entry. */
  readonly clock: () => string;
}

interface Connection {
  readonly db: DatabaseSync;
  readonly actor: Actor | null;
  readonly waitMs: number;
  /** Transactions of this program that are open inside one another. */
  depth: number;
}

/** What a step gets to write with. */
export interface Writer extends Actor {
  readonly db: DatabaseSync;
}

const connections = new WeakMap<CaseFile, Connection>();

/** Binds a database to a handle. */
export function attach(
  path: string,
  db: DatabaseSync,
  actor: Actor | null,
  waitMs: number,
): CaseFile {
  const file: CaseFile = Object.freeze({ path, who: actor?.who ?? null });
  connections.set(file, { db, actor, waitMs, depth: 0 });
  return file;
}

/** Takes the database away from its handle; null when it was closed before. */
export function detach(file: CaseFile): DatabaseSync | null {
  const connection = connections.get(file);
  connections.delete(file);
  return connection?.db ?? null;
}

/** Reads from a case. Throws CaseError, and TypeError when the case is closed. */
export function reading<T>(file: CaseFile, work: (db: DatabaseSync) => T): T {
  const { db } = connectionOf(file);
  return withCaseErrors(file.path, () => work(db));
}

/**
 * Runs one step: everything that `work` writes, or nothing. Steps may stand inside one another; the
 * outermost commits. Waits for another writer as long as the case was opened for, then `busy`.
 */
export function writing<T>(file: CaseFile, work: (writer: Writer) => T): T {
  const connection = connectionOf(file);
  const { db, actor } = connection;
  if (actor === null) throw new TypeError("case: is open to read only");
  begin(file, connection);
  return withCaseErrors(file.path, () => {
    try {
      const result = work({ db, ...actor });
      commit(connection);
      return result;
    } catch (error) {
      rollBack(connection);
      throw error;
    }
  });
}

/** As `writing`, for a piece of work that waits for something. Nothing else may use the case meanwhile. */
export async function writingAll<T>(file: CaseFile, work: () => T | Promise<T>): Promise<T> {
  const connection = connectionOf(file);
  begin(file, connection);
  try {
    const result = await work();
    withCaseErrors(file.path, () => commit(connection));
    return result;
  } catch (error) {
    rollBack(connection);
    throw error;
  }
}

function connectionOf(file: CaseFile): Connection {
  const connection = connections.get(file);
  if (connection === undefined) throw new TypeError("case: is closed");
  return connection;
}

function begin(file: CaseFile, connection: Connection): void {
  const { db, depth, waitMs } = connection;
  if (depth > 0 && !db.isTransaction) {
    // SQLite itself rolls back on some failures; going on would commit the second half alone.
    throw new Error("the transaction around this step was rolled back by an earlier failure");
  }
  try {
    db.exec(depth === 0 ? "begin immediate" : `savepoint step_${depth}`);
  } catch (error) {
    const failure = toCaseError(file.path, error);
    if (!(failure instanceof CaseError) || failure.kind !== "busy") throw failure;
    throw new CaseError("busy", file.path, { waitedMs: waitMs }, error);
  }
  connection.depth += 1;
}

function commit(connection: Connection): void {
  const depth = connection.depth - 1;
  connection.db.exec(depth === 0 ? "commit" : `release step_${depth}`);
  connection.depth = depth;
}

function rollBack(connection: Connection): void {
  if (connection.depth === 0) return;
  const depth = connection.depth - 1;
  connection.depth = depth;
  if (!connection.db.isOpen || !connection.db.isTransaction) return;
  connection.db.exec(depth === 0 ? "rollback" : `rollback to step_${depth}; release step_${depth}`);
}
