import { type CaseFile, reading } from "../file/case-file.ts";
import { bytes } from "../file/columns.ts";
import { type KeptReport, toKeptReport } from "../record/kept-report.ts";

/** The newest version of every report, ordered by path and id in code units. */
export function readReports(file: CaseFile): readonly KeptReport[] {
  const rows = reading(file, (db) =>
    db
      .prepare(
        "select * from reports where version in (select max(version) from reports group by id)",
      )
      .all(),
  );
  return rows
    .map((row) => toKeptReport(row))
    .toSorted((a, b) => order(a.report.path, b.report.path) || order(a.report.id, b.report.id));
}

/** The untouched bytes of a report by their SHA-256; null where the case does not hold them. */
export function readOriginal(file: CaseFile, sha256: string): Uint8Array | null {
  const row = reading(file, (db) =>
    db.prepare("select bytes from originals where sha256 = ?").get(sha256),
  );
  return row === undefined ? null : bytes(row, "bytes");
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
