import { statSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { CaseError, toCaseError } from "../case-error.ts";

/** Kinds in which SQLite says that it cannot put its own files beside the one that is read. */
const NO_PLACE: ReadonlySet<string> = new Set(["no-permission", "read-only", "disk-full"]);

/**
 * Opens a case to read it. A copy that was made while the case was in use asks for a log beside it even to be read, which cannot be made
 * where the folder may not be written, nor where the disk has no room left: without such a log the file is read as it is, since nobody writes to it
 * there. Throws CaseError where there is a log, which alone has what was last acknowledged: `disk-full`, else `log-beside`.
 */
export function connectToRead(path: string, timeout: number): DatabaseSync {
  const db = new DatabaseSync(path, { readOnly: true, timeout });
  try {
    db.prepare("select count(*) from sqlite_schema").get();
    return db;
  } catch (error) {
    db.close();
    const failure = toCaseError(path, error);
    if (!(failure instanceof CaseError) || !NO_PLACE.has(failure.kind)) throw failure;
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
    const hasLog = log !== undefined && log.size > 0;
    if (hasLog && failure.kind === "disk-full") throw failure;
    if (hasLog) throw new CaseError("log-beside", path, {}, error);
    const asItIs = pathToFileURL(path);
    asItIs.searchParams.set("immutable", "1");
    return new DatabaseSync(asItIs, { readOnly: true });
  }
}
