import type { DatabaseSync } from "node:sqlite";
import type { Weighing } from "@tarjih/reading";
import { canonicalBytes, canonicalJson, sha256 } from "../canonical.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { integer, text } from "../file/columns.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { nextVersion } from "./next-version.ts";
import { keepResult } from "./packed-result.ts";
import { weighingSubject } from "./subjects.ts";

/** What a weighing stood on: versions in the case, as they were when it was recorded. */
export interface WeighingInputs {
  readonly caseInfo: number | null;
  /** Reading of each report of the weighing that was read; hand-coded claims have none. */
  readonly readings: Readonly<Record<string, number>>;
}

/**
 * Keeps a weighing with what it stood on. The same result on the same inputs under the same rules
 * changes nothing; an older weighing is never overwritten, the newest counts. Returns whether it was new.
 */
export function recordWeighing(file: CaseFile, weighing: Weighing, rulesVersion: string): boolean {
  if (rulesVersion === "") throw new TypeError("rulesVersion: must not be empty");
  const result = canonicalBytes(weighing);
  return writing(file, (writer) => {
    const { db } = writer;
    const inputs = canonicalJson(inputsOf(db, weighing));
    const last = db.prepare("select * from weighings order by version desc limit 1").get();
    const isSame =
      last !== undefined &&
      text(last, "inputs") === inputs &&
      text(last, "rules") === rulesVersion &&
      text(last, "result_sha256") === sha256(result);
    if (isSame) return false;
    const version = nextVersion(db, "weighings");
    db.prepare(
      `insert into weighings (version, inputs_sha256, inputs, rules, result_sha256, result)
       values (?, ?, ?, ?, ?, ?)`,
    ).run(version, sha256(inputs), inputs, rulesVersion, keepResult(db, result), "");
    appendEntry(writer, "weigh", weighingSubject(version, rulesVersion, inputs, result));
    return true;
  });
}

function inputsOf(db: DatabaseSync, weighing: Weighing): WeighingInputs {
  const info = db.prepare("select max(version) as version from case_infos").get() ?? {};
  const newest = db.prepare(
    `select max(readings.version) as version from readings
     join reports on reports.version = readings.report where reports.id = ?`,
  );
  const readings: Record<string, number> = {};
  for (const { id } of weighing.reports) {
    const row = newest.get(id) ?? {};
    if (row["version"] !== null) readings[id] = integer(row, "version");
  }
  return {
    caseInfo: info["version"] === null ? null : integer(info, "version"),
    readings,
  };
}
