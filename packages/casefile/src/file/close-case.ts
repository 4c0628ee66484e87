import type { DatabaseSync } from "node:sqlite";
import { CaseError, toCaseError } from "../case-error.ts";
import { type CaseFile, detach } from "./case-file.ts";

/**
 * Closes a case and leaves one file on the disk: the write-ahead log is brought into it and removed.
 * While another program has the case open, its log stays and that program removes it. Closing twice
 * does nothing.
 */
export function closeCase(file: CaseFile): void {
  const db = detach(file);
  if (db === null) return;
  try {
    if (file.who !== null) foldLog(file.path, db);
  } finally {
    db.close();
  }
}

function foldLog(path: string, db: DatabaseSync): void {
  try {
    if (db.isTransaction) db.exec("rollback");
    db.exec("pragma busy_timeout = 0");
    db.exec("pragma wal_checkpoint(truncate)");
    db.exec("pragma journal_mode = delete");
  } catch (error) {
    const failure = toCaseError(path, error);
    if (failure instanceof CaseError && failure.kind === "busy") return;
    throw failure;
  }
}
