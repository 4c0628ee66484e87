import type { DatabaseSync } from "node:sqlite";
import { sha256 } from "../canonical.ts";
import { bytes, integer, text } from "../file/columns.ts";
import type { Subject } from "../journal/entry.ts";
import { toKeptReport } from "../record/kept-report.ts";
import { toKeptContainer } from "../record/kept-container.ts";
import {
  additionSubject,
  caseSubject,
  containerSubject,
  findingsSubject,
} from "../record/subjects.ts";
import { type OnProblem, type Told, compareWithJournal } from "./problem.ts";

/** Each original's bytes against its hash and size, one at a time. Returns how many. */
export function checkOriginals(
  db: DatabaseSync,
  told: readonly Told[],
  onProblem: OnProblem,
): number {
  const known = new Set(
    told.map(({ subject }) => subject["original"]).filter((hash) => hash !== null),
  );
  let count = 0;
  for (const row of db.prepare("select * from originals order by sha256").iterate()) {
    const expected = text(row, "sha256");
    const content = bytes(row, "bytes");
    const actual = sha256(content);
    if (actual !== expected) onProblem("original-changed", expected, expected, actual);
    const size = integer(row, "size");
    if (size !== content.length) {
      onProblem("original-changed", expected, `${size} bytes`, `${content.length} bytes`);
    }
    if (!known.has(expected)) onProblem("not-in-journal", `original ${expected}`, "", expected);
    known.delete(expected);
    count += 1;
  }
  for (const lost of known) onProblem("row-missing", `original ${String(lost)}`, String(lost), "");
  return count;
}

/** Each report's text against its hash, and its row against the journal. Returns how many. */
export function checkReports(
  db: DatabaseSync,
  told: readonly Told[],
  onProblem: OnProblem,
): number {
  const rows: Told[] = [];
  for (const row of db.prepare("select * from reports order by version").iterate()) {
    const kept = toKeptReport(row);
    const { text_sha256: expected, length } = kept.report;
    const actual = sha256(kept.text);
    if (actual !== expected) onProblem("text-changed", kept.report.id, expected, actual);
    if (kept.text.length !== length) {
      onProblem("text-changed", kept.report.id, `length ${length}`, `length ${kept.text.length}`);
    }
    const hashes = { original: kept.report.sha256, text: actual };
    rows.push({
      key: kept.version,
      subject: additionSubject(kept.version, kept.report, kept, hashes),
    });
  }
  compareWithJournal("report", rows, told, onProblem);
  return rows.length;
}

/** Each container's row against the journal. Returns how many. */
export function checkContainers(
  db: DatabaseSync,
  told: readonly Told[],
  onProblem: OnProblem,
): number {
  const rows = db.prepare("select * from containers order by version").all();
  const kept = rows.map((row) => toKeptContainer(row));
  for (const { path, sha256: hash, original } of kept) {
    if (original !== null && original !== hash) onProblem("row-changed", path, hash, original);
  }
  const now = kept.map((one) => ({ key: one.version, subject: containerSubject(one) }));
  compareWithJournal("container", now, told, onProblem);
  return kept.length;
}

/** What `case.yaml` said, version by version. */
export function checkCaseInfos(
  db: DatabaseSync,
  told: readonly Told[],
  onProblem: OnProblem,
): void {
  checkBodies(db, "case_infos", caseSubject, told, onProblem);
}

/** What was found about the files, version by version. */
export function checkFindings(db: DatabaseSync, told: readonly Told[], onProblem: OnProblem): void {
  checkBodies(db, "finding_sets", findingsSubject, told, onProblem);
}

function checkBodies(
  db: DatabaseSync,
  table: "case_infos" | "finding_sets",
  subjectOf: (version: number, body: string) => Subject,
  told: readonly Told[],
  onProblem: OnProblem,
): void {
  const rows = db.prepare(`select * from ${table} order by version`).all();
  for (const row of rows) {
    const actual = sha256(text(row, "body"));
    const name = `${table} ${integer(row, "version")}`;
    if (text(row, "sha256") !== actual) onProblem("row-changed", name, text(row, "sha256"), actual);
  }
  const now = rows.map((row) => {
    const version = integer(row, "version");
    return { key: version, subject: subjectOf(version, text(row, "body")) };
  });
  compareWithJournal(table, now, told, onProblem);
}
