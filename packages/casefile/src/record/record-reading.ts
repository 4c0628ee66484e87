import type { DatabaseSync } from "node:sqlite";
import { type Claim, EMPTY_CASE, type Reading } from "@tarjih/reading";
import { canonicalJson } from "../canonical.ts";
import { type CaseFile, type Writer, writing } from "../file/case-file.ts";
import { integer, text } from "../file/columns.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { indexClaims } from "../search/index-claims.ts";
import { type KeptReport, latestReport } from "./kept-report.ts";
import { recordCase } from "./record-case.ts";
import { nextVersion } from "./next-version.ts";
import { claimsHash, readingSubject } from "./subjects.ts";

/**
 * Keeps what was read in reports, one journal entry each. A reading equal to the newest one of its
 * report (same rules, same case.yaml, same claims) changes nothing; an older one is never overwritten.
 * Returns how many were new. Throws TypeError when a reading is of a report that the case does not
 * hold as it is, or a claim's quote is not what the text has at its place.
 */
export function recordReading(
  file: CaseFile,
  readings: readonly Reading[],
  rulesVersion: string,
): number {
  if (rulesVersion === "") throw new TypeError("rulesVersion: must not be empty");
  return writing(file, (writer) => {
    const caseInfo = latestCaseInfo(file, writer.db);
    let recorded = 0;
    for (const item of readings) {
      if (recordOne(writer, item, rulesVersion, caseInfo)) recorded += 1;
    }
    return recorded;
  });
}

/** All claims of a reading, list after list: the order in which they are kept and hashed. */
export function claimsOf(reading: Reading): readonly Claim[] {
  const { figures, dates, statements, attributions, places, questions, findings } = reading;
  return [
    ...figures,
    ...dates,
    ...statements,
    ...attributions,
    ...places,
    ...questions,
    ...findings,
  ];
}

function recordOne(writer: Writer, item: Reading, rules: string, caseInfo: number): boolean {
  const { db } = writer;
  const kept = latestReport(db, item.report.id);
  if (kept === null || canonicalJson(kept.report) !== canonicalJson(item.report)) {
    throw new TypeError(`readings: ${item.report.id} is not a report of the case as it stands`);
  }
  const claims = claimsOf(item);
  for (const claim of claims) checkQuote(kept, claim);
  const bodies = claims.map((claim) => canonicalJson(claim));
  const hash = claimsHash(bodies);
  if (isNewest(db, kept, { rules, caseInfo, hash })) return false;
  keepClaims(db, hash, claims, bodies);
  const version = nextVersion(db, "readings");
  db.prepare(
    "insert into readings (version, report, case_info, rules, claim_set) values (?, ?, ?, ?, ?)",
  ).run(version, kept.version, caseInfo, rules, hash);
  indexClaims(db, kept.version, claims);
  const row = {
    version,
    report: kept.report.id,
    reportVersion: kept.version,
    caseInfo,
    rules,
    count: bodies.length,
  };
  appendEntry(writer, "read", readingSubject(row, hash));
  return true;
}

function checkQuote(kept: KeptReport, claim: Claim): void {
  if (!("quote" in claim)) return;
  if (kept.text.slice(claim.start, claim.end) === claim.quote) return;
  throw new TypeError(
    `readings: the quote of ${claim.id} is not what ${kept.report.path} has at ${claim.start}`,
  );
}

function latestCaseInfo(file: CaseFile, db: DatabaseSync): number {
  const newest = db.prepare("select max(version) as version from case_infos");
  // A folder without case.yaml is read as the empty case; a reading says so like any other.
  if ((newest.get() ?? {})["version"] === null) recordCase(file, EMPTY_CASE);
  return integer(newest.get() ?? {}, "version");
}

function isNewest(
  db: DatabaseSync,
  kept: KeptReport,
  now: { readonly rules: string; readonly caseInfo: number; readonly hash: string },
): boolean {
  const row = db
    .prepare(
      `select readings.*, reports.version as newest from readings
       join reports on reports.version = readings.report
       where reports.id = ? order by readings.version desc limit 1`,
    )
    .get(kept.report.id);
  return (
    row !== undefined &&
    integer(row, "report") === kept.version &&
    integer(row, "case_info") === now.caseInfo &&
    text(row, "rules") === now.rules &&
    text(row, "claim_set") === now.hash
  );
}

/** Sets are kept by their hash: a reading that gives the same claims as an older one adds none. */
function keepClaims(
  db: DatabaseSync,
  hash: string,
  claims: readonly Claim[],
  bodies: readonly string[],
): void {
  if (db.prepare("select 1 from claim_sets where sha256 = ?").get(hash) !== undefined) return;
  db.prepare("insert into claim_sets (sha256, count) values (?, ?)").run(hash, bodies.length);
  const insert = db.prepare(
    "insert into claims (claim_set, ordinal, id, type, start_, end_, body) values (?, ?, ?, ?, ?, ?, ?)",
  );
  claims.forEach((claim, ordinal) => {
    const body = bodies[ordinal] ?? "";
    insert.run(hash, ordinal, claim.id, claim.type, claim.start ?? null, claim.end ?? null, body);
  });
}
