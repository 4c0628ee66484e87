import { type CaseFile, reading } from "../file/case-file.ts";
import { text } from "../file/columns.ts";

/** The days (ISO, each once, in order) on which the reports of a case were published. */
export function readDays(file: CaseFile): readonly string[] {
  return reading(file, (db) =>
    db
      .prepare(
        "select distinct substr(published, 1, 10) as day from reports where published is not null order by day",
      )
      .all(),
  ).map((row) => text(row, "day"));
}
