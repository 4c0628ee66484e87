import type { DatabaseSync } from "node:sqlite";
import { integer } from "../file/columns.ts";

/** Tables that only grow and number their rows from 1. */
export type VersionedTable =
  "case_infos" | "containers" | "reports" | "readings" | "finding_sets" | "weighings";

/** Number of the next row. */
export function nextVersion(db: DatabaseSync, table: VersionedTable): number {
  const row = db.prepare(`select coalesce(max(version), 0) + 1 as next from ${table}`).get() ?? {};
  return integer(row, "next");
}
