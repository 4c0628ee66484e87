import type { DatabaseSync } from "node:sqlite";
import type { Claim, Reading, Report } from "@tarjih/reading";
import { type CaseFile, reading } from "../file/case-file.ts";
import { UnreadableValue, integer, json, text } from "../file/columns.ts";
import { reportVersion } from "../record/kept-report.ts";

/** What was read in a report, with the versions that the reading stood on. */
export interface KeptReading {
  readonly version: number;
  readonly rules: string;
  readonly reading: Reading;
}

/** The newest reading of every report that was read, in the order in which the readings were recorded. */
export function readReadings(file: CaseFile): readonly KeptReading[] {
  return reading(file, (db) =>
    currentReadings(db).map(({ version, report, rules, claimSet }) => {
      const kept = reportVersion(db, report);
      if (kept === null) throw new UnreadableValue(`report of reading ${version}`);
      return { version, rules, reading: toReading(kept.report, readClaims(db, claimSet)) };
    }),
  );
}

/** A row of `readings`. */
export interface ReadingRecord {
  readonly version: number;
  /** Version of the report. */
  readonly report: number;
  readonly caseInfo: number;
  readonly rules: string;
  readonly claimSet: string;
}

/** Of each report that was read the newest reading, in the order in which they were recorded. */
export function currentReadings(db: DatabaseSync): readonly ReadingRecord[] {
  const newest = new Set(
    db
      .prepare(
        `select max(readings.version) as version from readings
         join reports on reports.version = readings.report group by reports.id`,
      )
      .all()
      .map((row) => integer(row, "version")),
  );
  return allReadings(db).filter(({ version }) => newest.has(version));
}

/** Every reading ever recorded, oldest first. */
export function allReadings(db: DatabaseSync): readonly ReadingRecord[] {
  return db
    .prepare("select * from readings order by version")
    .all()
    .map((row) => ({
      version: integer(row, "version"),
      report: integer(row, "report"),
      caseInfo: integer(row, "case_info"),
      rules: text(row, "rules"),
      claimSet: text(row, "claim_set"),
    }));
}

export function readClaims(db: DatabaseSync, claimSet: string): readonly Claim[] {
  return db
    .prepare("select body from claims where claim_set = ? order by ordinal")
    .all(claimSet)
    .map((row) => json<Claim>(row, "body"));
}

/** The lists of a reading again, out of its claims in the order in which they are kept. */
export function toReading(report: Report, claims: readonly Claim[]): Reading {
  return {
    report,
    figures: claims.filter((claim) => claim.type === "figure"),
    dates: claims.filter((claim) => claim.type === "date"),
    statements: claims.filter((claim) => claim.type === "statement"),
    attributions: claims.filter((claim) => claim.type === "attribution"),
    places: claims.filter((claim) => claim.type === "place"),
    questions: claims.filter((claim) => claim.type === "question"),
    findings: claims.filter((claim) => claim.type === "finding"),
  };
}
