import type { DatabaseSync } from "node:sqlite";
import { sha256 } from "../canonical.ts";
import { bytes, integer, text, textOrNull } from "../file/columns.ts";
import { type KeptDecision, decisionRows, toDecision, toRuling } from "../recall/decisions.ts";
import { reportVersion } from "../record/kept-report.ts";
import { hasResults, resultOf, unpacked } from "../record/packed-result.ts";
import {
  type DecisionRow,
  decisionSubject,
  importedSubject,
  weighingSubject,
} from "../record/subjects.ts";
import type { CheckedEntry } from "./check-journal.ts";
import { type OnProblem, type Told, compareWithJournal } from "./problem.ts";

/** Each weighing, its inputs and its result, against the journal. Returns how many. */
export function checkWeighings(
  db: DatabaseSync,
  told: readonly Told[],
  onProblem: OnProblem,
): number {
  const rows: Told[] = [];
  for (const row of db.prepare("select * from weighings order by version").iterate()) {
    const version = integer(row, "version");
    const inputs = text(row, "inputs");
    const result = resultOf(db, row);
    for (const [column, body] of [
      ["inputs_sha256", inputs],
      ["result_sha256", result],
    ] as const) {
      const actual = sha256(body);
      const expected = text(row, column);
      if (expected !== actual) onProblem("row-changed", `weighing ${version}`, expected, actual);
    }
    const subject = weighingSubject(version, text(row, "rules"), inputs, result);
    rows.push({ key: version, subject });
  }
  compareWithJournal("weighing", rows, told, onProblem);
  if (hasResults(db)) checkResults(db, onProblem);
  return rows.length;
}

/** Each packed result: its own hash, that of what is in it, and that some weighing has it. */
function checkResults(db: DatabaseSync, onProblem: OnProblem): void {
  const rows = db.prepare("select * from weighing_results order by sha256").iterate();
  const used = db.prepare("select 1 from weighings where result_sha256 = ? and result = ''");
  for (const row of rows) {
    const hash = text(row, "sha256");
    const name = `result ${hash}`;
    for (const [expected, actual] of [
      [text(row, "packed_sha256"), sha256(bytes(row, "packed"))],
      [hash, sha256(unpacked(row))],
    ] as const) {
      if (expected !== actual) onProblem("row-changed", name, expected, actual);
    }
    if (used.get(hash) === undefined) onProblem("not-in-journal", name, "", hash);
  }
}

/** Each decision against the journal, who and when too. Returns how many. */
export function checkDecisions(
  db: DatabaseSync,
  entries: readonly CheckedEntry[],
  told: readonly Told[],
  onProblem: OnProblem,
): number {
  const signed = new Map(
    entries
      .filter(({ action }) => action === "decide")
      .map(({ subject, who, at }) => [subject["seq"], `${who} ${at}`]),
  );
  const rows = decisionRows(db);
  const now = rows.map((row) => {
    const seq = integer(row, "seq");
    const who = text(row, "who");
    const actual = `${who} ${text(row, "when_")}`;
    const expected = signed.get(seq);
    if (expected !== undefined && expected !== actual) {
      onProblem("row-changed", `decision ${seq}`, expected, actual);
    }
    const decision: DecisionRow = {
      seq,
      who,
      id: text(row, "id"),
      kind: text(row, "kind"),
      target: text(row, "target"),
      value: text(row, "value"),
      why: text(row, "why"),
      undoes: textOrNull(row, "undoes"),
    };
    checkWords(db, toDecision(row), onProblem);
    const isImported = row["line"] !== null;
    const origin = {
      when: text(row, "when_"),
      line: isImported ? text(row, "line") : "",
      head: isImported ? text(row, "head") : "",
      knew: isImported ? text(row, "knew") : "",
    };
    const subject = isImported ? importedSubject(decision, origin) : decisionSubject(decision);
    return { key: seq, subject };
  });
  compareWithJournal("decision", now, told, onProblem);
  return rows.length;
}

/** The words of a figure by hand against the version of the text that they were marked in. */
function checkWords(db: DatabaseSync, kept: KeptDecision, onProblem: OnProblem): void {
  const ruling = toRuling(kept);
  if (ruling?.kind !== "add") return;
  const { figure, quote, text_sha256 } = ruling;
  const versions = db
    .prepare("select version from reports where id = ? and text_sha256 = ? order by version")
    .all(figure.report, text_sha256);
  const [first] = versions;
  // A decision may have come with another copy of the case before its report did.
  if (first === undefined) return;
  const raw = reportVersion(db, integer(first, "version"))?.text ?? "";
  const passage = raw.slice(figure.start, figure.end);
  if (passage !== quote) onProblem("passage-wrong", kept.id, quote, passage);
}
