import type { DatabaseSync } from "node:sqlite";
import { text } from "../file/columns.ts";

/** How a subject names a report, and how its path is found. */
const NAMED: readonly (readonly [pattern: RegExp, query: string])[] = [
  [/^(?:facets of )?report (\d+)$/u, "select path from reports where version = ?"],
  [
    /^(?:claims of )?reading (\d+)$/u,
    "select path from reports join readings on report = reports.version where readings.version = ?",
  ],
  [
    /^(?:original )?([0-9a-f]{64})$/u,
    "select path from reports where original = ? order by version desc",
  ],
  // A claim begins with the id of its report.
  [/^(.+?)(?:\.[a-z]+\d+-[^.]*)?$/u, "select path from reports where id = ? order by version desc"],
];

/** The path of the report that the subject of a problem names; null for none, and where it cannot be read any more. */
export function reportNamed(db: DatabaseSync, subject: string): string | null {
  for (const [pattern, query] of NAMED) {
    const [, key] = pattern.exec(subject) ?? [];
    if (key === undefined) continue;
    try {
      const row = db.prepare(query).get(/^\d+$/u.test(key) ? Number(key) : key);
      return row === undefined ? null : text(row, "path");
    } catch {
      // What is damaged has been told; its name is not worth a second failure.
      return null;
    }
  }
  return null;
}
