import type { DatabaseSync } from "node:sqlite";
import type { Claim } from "@tarjih/reading";
import { type Row, integer, json, text } from "../file/columns.ts";
import { reportVersion } from "../record/kept-report.ts";
import { claimsHash, readingSubject } from "../record/subjects.ts";
import { type OnProblem, type Told, compareWithJournal } from "./problem.ts";

/**
 * Each reading's claims against the hash in the journal, and each claim's passage, sliced from the
 * stored text, against its quote. Returns how many claims.
 */
export function checkReadings(
  db: DatabaseSync,
  told: readonly Told[],
  onProblem: OnProblem,
): number {
  const rows: Told[] = [];
  const used = new Set<string>();
  let claims = 0;
  for (const row of db.prepare("select * from readings order by version").all()) {
    const version = integer(row, "version");
    const set = text(row, "claim_set");
    const reportKey = integer(row, "report");
    const kept = reportVersion(db, reportKey);
    const stored = db.prepare("select * from claims where claim_set = ? order by ordinal").all(set);
    const bodies = stored.map((claim) => text(claim, "body"));
    const actual = claimsHash(bodies);
    if (actual === set) checkClaims(stored, kept?.text ?? "", onProblem);
    else onProblem("row-changed", `claims of reading ${version}`, set, actual);
    checkCount(db, set, bodies.length, onProblem);
    used.add(set);
    claims += bodies.length;
    const reading = {
      version,
      report: kept?.report.id ?? "",
      reportVersion: reportKey,
      caseInfo: integer(row, "case_info"),
      rules: text(row, "rules"),
      count: bodies.length,
    };
    rows.push({ key: version, subject: readingSubject(reading, actual) });
  }
  compareWithJournal("reading", rows, told, onProblem);
  for (const row of db
    .prepare("select sha256 from claim_sets union select claim_set from claims")
    .all()) {
    const set = text(row, "sha256");
    if (!used.has(set)) onProblem("not-in-journal", `claims ${set}`, "", set);
  }
  return claims;
}

function checkCount(db: DatabaseSync, set: string, count: number, onProblem: OnProblem): void {
  const row = db.prepare("select count from claim_sets where sha256 = ?").get(set);
  const stored = row === undefined ? "nothing" : String(integer(row, "count"));
  if (stored !== String(count)) onProblem("row-changed", `claims ${set}`, stored, String(count));
}

/** Only for bodies whose hash is right: these are claims as reading made them. */
function checkClaims(rows: readonly Row[], raw: string, onProblem: OnProblem): void {
  rows.forEach((row, index) => {
    const claim = json<Claim>(row, "body");
    const columns = ["ordinal", "id", "type", "start_", "end_"].map((column) => row[column]);
    const inBody = [index, claim.id, claim.type, claim.start ?? null, claim.end ?? null];
    if (columns.join() !== inBody.join()) {
      onProblem("row-changed", `claim ${claim.id}`, inBody.join(), columns.join());
    }
    if (!("quote" in claim)) return;
    const passage = raw.slice(claim.start, claim.end);
    if (passage !== claim.quote) onProblem("passage-wrong", claim.id, claim.quote, passage);
  });
}
