import type { ArchivedReport } from "@tarjih/archive";
import type { CaseInfo, Reading } from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { type Differing, settled } from "@tarjih/weighing";
import { newReports } from "../add/new-reports.ts";
import { type CaseChanges, changesBetween } from "../decide/changes.ts";
import { type Reweighing, reweigh } from "../decide/reweigh.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { journal } from "../journal/journal.ts";
import { type KeptDecision, decisions, standingRulings } from "../recall/decisions.ts";
import { readCase } from "../recall/read-case.ts";
import { markedWeighing } from "../recall/read-weighing.ts";
import { readOriginal, readReports } from "../recall/read-reports.ts";
import { addReports } from "../record/add-reports.ts";
import { recordReading } from "../record/record-reading.ts";
import { importDecisions } from "./import-decisions.ts";

/** How reports that are taken over are read. */
export interface Rereading {
  readonly readingRules: string;
  /** Reads as this case does, with its own `case.yaml`. */
  readonly read: (reports: readonly ArchivedReport[], info: CaseInfo) => readonly Reading[];
}

/** What was taken over from another copy of the case. */
export interface Imported extends CaseChanges {
  /** Ids of reports that are new here. */
  readonly reports: readonly string[];
  /** Decisions that are new here, with their own who, when and why. */
  readonly decisions: readonly KeptDecision[];
  /** Things on which people decided otherwise without knowing of each other: to adjudicate. */
  readonly differing: readonly Differing[];
}

/**
 * Takes over reports and decisions that another copy of the case has and this one does not, and weighs again. The other
 * file is only read. Taking over the same again changes nothing. All or nothing.
 */
export function importCase(file: CaseFile, other: CaseFile, how: Reweighing & Rereading): Imported {
  return writing(file, (writer) => {
    const before = markedWeighing(writer.db);
    const theirs = readReports(other).flatMap((kept): readonly ArchivedReport[] => {
      const bytes = readOriginal(other, kept.report.sha256);
      if (bytes === null) return [];
      const { report, text, adapter, mime, charset } = kept;
      return [{ report, text, bytes, adapter, mime, charset }];
    });
    const { fresh } = newReports(file, theirs);
    addReports(file, fresh);
    const info = readCase(file) ?? EMPTY_CASE;
    recordReading(file, how.read(fresh, info), how.readingRules);
    const taken = importDecisions(writer, { ...lineOf(file, other), decisions: decisions(other) });
    const reports = fresh.map(({ report }) => report.id);
    const { weighed } = reweigh(file, { ...how, added: reports });
    const changes = { ...changesBetween(before, markedWeighing(writer.db)), weighed };
    const { differing } = settled(standingRulings(writer.db));
    return { ...changes, reports, decisions: taken, differing };
  });
}

function lineOf(file: CaseFile, other: CaseFile): { readonly line: string; readonly head: string } {
  const here = new Set(journal(file).map(({ hash }) => hash));
  const theirs = journal(other).map(({ hash }) => hash);
  const head = theirs.at(-1) ?? "";
  return { line: theirs.find((hash) => !here.has(hash)) ?? head, head };
}
