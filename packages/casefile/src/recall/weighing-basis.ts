import type { DatabaseSync } from "node:sqlite";
import type { CaseInfo, Decision, Finding, Reading } from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { integer, json, text } from "../file/columns.ts";
import { type KeptReport, reportVersion } from "../record/kept-report.ts";
import { readClaims, toReading } from "./read-readings.ts";
import { allDecisions, standingAmong, toRuling } from "./decisions.ts";
import type { KeptWeighing } from "./read-weighing.ts";

/** What a weighing stood on, as it was when it was recorded. */
export interface WeighingBasis {
  readonly case: CaseInfo;
  readonly readings: readonly Reading[];
  readonly reports: readonly KeptReport[];
  readonly findings: readonly Finding[];
  readonly decisions: readonly Decision[];
}

/** Finds again what a weighing stood on; the journal tells what was decided and found before it. */
export function basisOf(db: DatabaseSync, { version, inputs }: KeptWeighing): WeighingBasis {
  const seq = entryOf(db, version);
  const found = Object.values(inputs.readings).map((reading) => readingBy(db, reading));
  const info = db.prepare("select body from case_infos where version = ?");
  const body = inputs.caseInfo === null ? undefined : info.get(inputs.caseInfo);
  return {
    case: body === undefined ? EMPTY_CASE : json<CaseInfo>(body, "body"),
    readings: found.map(({ reading }) => reading),
    reports: found.map(({ report }) => report),
    findings: findingsBefore(db, seq),
    decisions: decisionsBefore(db, seq),
  };
}

function entryOf(db: DatabaseSync, version: number): number {
  const row = db
    .prepare(
      `select seq from journal where action = 'weigh' and json_extract(subject, '$.version') = ?`,
    )
    .get(version);
  return integer(row ?? {}, "seq");
}

function readingBy(
  db: DatabaseSync,
  version: number,
): { readonly reading: Reading; readonly report: KeptReport } {
  const row = db.prepare("select report, claim_set from readings where version = ?").get(version);
  const report = reportVersion(db, integer(row ?? {}, "report"));
  if (report === null) throw new TypeError(`reading ${version}: its report is gone`);
  const claims = readClaims(db, text(row ?? {}, "claim_set"));
  return { report, reading: toReading(report.report, claims) };
}

function findingsBefore(db: DatabaseSync, seq: number): readonly Finding[] {
  const row = db
    .prepare(
      `select body from finding_sets where version =
         (select max(json_extract(subject, '$.version')) from journal where action = 'find' and seq < ?)`,
    )
    .get(seq);
  return row === undefined ? [] : json<readonly Finding[]>(row, "body");
}

function decisionsBefore(db: DatabaseSync, seq: number): readonly Decision[] {
  const row = db
    .prepare(
      `select coalesce(max(json_extract(subject, '$.seq')), 0) as last from journal
       where action in ('decide', 'import') and seq < ?`,
    )
    .get(seq);
  const last = integer(row ?? {}, "last");
  return standingAmong(allDecisions(db).slice(0, last)).flatMap((kept) => toRuling(kept) ?? []);
}
