import type { DatabaseSync } from "node:sqlite";
import {
  isRecognised,
  mostRead,
  type CaseInfo,
  type Finding,
  type Reading,
  type ReportText,
} from "@tarjih/reading";
import { canonicalJson, sha256 } from "../canonical.ts";
import { bytes, integer, json } from "../file/columns.ts";
import { allReadings, currentReadings } from "../recall/read-readings.ts";
import { claimsOf } from "../record/record-reading.ts";
import { reportVersion } from "../record/kept-report.ts";
import type { Origin } from "../record/subjects.ts";
import { claimsHash } from "../record/subjects.ts";
import type { OnProblem } from "./problem.ts";

/** An original with how its text was made. */
export interface OriginalOf extends Origin {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The text of an original by the same adapter in the same version; null where there is none. */
export type TextAgain = (original: OriginalOf) => string | null | Promise<string | null>;

/** Rules at work now, with the version that they give themselves. */
export interface ReadAgain {
  readonly rulesVersion: string;
  /** `most`: how many claims were read of a report that has more. */
  readonly read: (report: ReportText, info: CaseInfo, most?: number) => Reading;
}

/** How many were made again, and how many were not. */
export interface MadeAgain {
  readonly again: number;
  readonly left: number;
}

/** Makes every text again from its bytes, where the adapter of then is here. */
export async function textsAgain(
  db: DatabaseSync,
  textAgain: TextAgain,
  onProblem: OnProblem,
  onStep: () => void,
): Promise<MadeAgain> {
  let count = 0;
  const originalOf = db.prepare("select bytes from originals where sha256 = ?");
  const versions = db.prepare("select version from reports order by version").all();
  for (const row of versions) {
    onStep();
    const kept = reportVersion(db, integer(row, "version"));
    // What was recognised from a picture comes out a little otherwise on another processor.
    if (kept === null || isRecognised(kept.report)) continue;
    const { path, id, sha256: hash } = kept.report;
    const original = bytes(originalOf.get(hash) ?? {}, "bytes");
    const { adapter, mime, charset } = kept;
    const again = await textAgain({ path, bytes: original, adapter, mime, charset });
    if (again === null) continue;
    count += 1;
    if (again !== kept.text) {
      onProblem("text-not-reproduced", id, kept.report.text_sha256, sha256(again));
    }
  }
  return { again: count, left: versions.length - count };
}

/** Reads again what was read under the same rules: of each report the newest reading, or all of them. */
export function readingsAgain(
  db: DatabaseSync,
  again: ReadAgain,
  isAll: boolean,
  onProblem: OnProblem,
  onStep: () => void,
): MadeAgain {
  let count = 0;
  const every = allReadings(db);
  for (const record of isAll ? every : currentReadings(db)) {
    onStep();
    if (record.rules !== again.rulesVersion) continue;
    const kept = reportVersion(db, record.report);
    const info = db.prepare("select body from case_infos where version = ?").get(record.caseInfo);
    if (kept === null || info === undefined) continue;
    const caseInfo = json<CaseInfo>(info, "body");
    // How far a report is read depends on how long the others of its case were then.
    const most = mostRead({ findings: findingsIn(db, record.claimSet) }) ?? undefined;
    const reading = again.read({ report: kept.report, text: kept.text }, caseInfo, most);
    const actual = claimsHash(claimsOf(reading).map((claim) => canonicalJson(claim)));
    count += 1;
    if (actual !== record.claimSet) {
      onProblem("reading-not-reproduced", kept.report.id, record.claimSet, actual);
    }
  }
  return { again: count, left: every.length - count };
}

function findingsIn(db: DatabaseSync, set: string): readonly Finding[] {
  return db
    .prepare("select body from claims where claim_set = ? and type = 'finding' order by ordinal")
    .all(set)
    .map((row) => json<Finding>(row, "body"));
}
