import { type CaseFile, reading } from "../file/case-file.ts";
import { type KeptReport, toKeptReport } from "../record/kept-report.ts";

/** A report as it was before its newest version; null where that is the first. */
export function earlierReport(file: CaseFile, id: string): KeptReport | null {
  const row = reading(file, (db) =>
    db.prepare("select * from reports where id = ? order by version desc limit 1 offset 1").get(id),
  );
  return row === undefined ? null : toKeptReport(row);
}
