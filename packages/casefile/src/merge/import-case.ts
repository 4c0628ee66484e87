import type { ArchivedContainer, ArchivedReport } from "@tarjih/archive";
import type { CaseInfo, Finding, Reading } from "@tarjih/reading";
import { EMPTY_CASE } from "@tarjih/reading";
import { type Differing, settled, rowKey } from "@tarjih/weighing";
import { keeping } from "../add/keeping.ts";
import { newReports } from "../add/new-reports.ts";
import { type CaseChanges, changesBetween } from "../decide/changes.ts";
import { type Reweighing, codedOf, reweigh } from "../decide/reweigh.ts";
import { saltsOf, takeSalts } from "../blind/salt.ts";
import { type CaseFile, writing } from "../file/case-file.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { journal } from "../journal/journal.ts";
import { type KeptDecision, decisions, standingRulings } from "../recall/decisions.ts";
import { readCase, readFindings } from "../recall/read-case.ts";
import { readContainers } from "../recall/read-containers.ts";
import { latestWeighing, markedWeighing } from "../recall/read-weighing.ts";
import { readOriginal, readReports } from "../recall/read-reports.ts";
import { addContainers } from "../record/add-containers.ts";
import { addReports } from "../record/add-reports.ts";
import type { KeptContainer } from "../record/kept-container.ts";
import { recordFindings } from "../record/record-findings.ts";
import { recordReading } from "../record/record-reading.ts";
import { additionKey, additionsOf } from "./additions-of.ts";
import { importDecisions } from "./import-decisions.ts";

/** How reports that are taken over are read. */
export interface Rereading {
  readonly readingRules: string;
  /** Reads as this case does, with its own `case.yaml`. */
  readonly reader: (info: CaseInfo) => (report: ArchivedReport) => Reading;
  /** Told after each report that is kept, and again after each that is read. */
  readonly onKept?: (done: number, total: number) => void;
}

/** What was taken over from another copy of the case. */
export interface Imported extends CaseChanges {
  /** Ids of reports that are new here. */
  readonly reports: readonly string[];
  /** Decisions that are new here, with their own who, when and why. */
  readonly decisions: readonly KeptDecision[];
  /** Things on which people decided otherwise without knowing of each other: to adjudicate. */
  readonly differing: readonly Differing[];
  /** Rows coded by hand that are new here. */
  readonly rows: number;
  /** Rows of another table than the one that this case holds: theirs and ours have the same numbers. Their table is kept. */
  readonly rowsLeft: number;
  /** Secrets of theirs that are new here: what their copy wrote for others can be told here now. */
  readonly secrets: number;
  /** Their journal has no entry of ours: the two were never one case. */
  readonly isApart: boolean;
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
    addContainers(file, newContainers(file, other));
    const keep = keeping(2 * fresh.length, how.onKept);
    keep(fresh, (report) => addReports(file, [report]));
    const line = lineOf(file, other);
    const { isApart } = line;
    const added = additionsOf(other);
    for (const { report } of fresh) {
      const addition = added.get(additionKey(report.sha256, report.path));
      if (addition === undefined) continue;
      appendEntry(writer, "take", { report: report.id, ...addition, head: line.head });
    }
    const secrets = takeSalts(file, saltsOf(other), line.head);
    recordFindings(file, withFindings(readFindings(file), readFindings(other), fresh));
    const read = how.reader(readCase(file) ?? EMPTY_CASE);
    keep(fresh, (report) => recordReading(file, [read(report)], how.readingRules));
    const taken = importDecisions(writer, { ...line, decisions: decisions(other) });
    const reports = fresh.map(({ report }) => report.id);
    const { coded, left } = codedTaken(file, other);
    const { weighed } = reweigh(file, { ...how, added: reports, coded });
    const changes = { ...changesBetween(before, markedWeighing(writer.db)), weighed };
    const { differing } = settled(standingRulings(writer.db));
    const rows = coded.reduce((sum, { figures }) => sum + figures.length, 0);
    return {
      ...changes,
      reports,
      decisions: taken,
      differing,
      rows,
      rowsLeft: left,
      secrets,
      isApart,
    };
  });
}

/**
 * Rows that they coded by hand and this case does not have; how many are left because rows of another table bear their numbers here, by
 * which decisions know them.
 */
function codedTaken(
  file: CaseFile,
  other: CaseFile,
): { readonly coded: readonly Reading[]; readonly left: number } {
  const ours = codedIn(file).flatMap(({ figures }) => figures);
  const held = new Set(ours.map(rowKey));
  const numbers = new Set(ours.map(({ id }) => id));
  let left = 0;
  const coded = codedIn(other).flatMap((reading) => {
    const fresh = reading.figures.filter((figure) => !held.has(rowKey(figure)));
    const figures = fresh.filter(({ id }) => !numbers.has(id));
    left += fresh.length - figures.length;
    return figures.length === 0 ? [] : [{ ...reading, figures }];
  });
  return { coded, left };
}

function codedIn(file: CaseFile): readonly Reading[] {
  const last = latestWeighing(file)?.weighing;
  const texts = new Map(readReports(file).map(({ report }) => [report.id, true]));
  return last === undefined ? [] : codedOf(last, texts);
}

/** Files in which their reports came, and proofs beside them, that this case does not hold. */
function newContainers(file: CaseFile, other: CaseFile): readonly ArchivedContainer[] {
  const key = ({ path, sha256 }: KeptContainer): string => `${sha256} ${path}`;
  const here = new Set(readContainers(file).map(key));
  return readContainers(other)
    .filter((one) => !here.has(key(one)))
    .map(({ path, sha256, size, original, unpackedBy }) => {
      const bytes = original === null ? null : readOriginal(other, original);
      return { path, sha256, size, bytes, unpackedBy };
    });
}

/** What was found about the files of reports that are taken over goes with them. */
function withFindings(
  ours: readonly Finding[],
  theirs: readonly Finding[],
  fresh: readonly ArchivedReport[],
): readonly Finding[] {
  const known = new Set(ours.map(({ id }) => id));
  const taken = new Set(fresh.map(({ report }) => report.id));
  const isTheirs = ({ id, report }: Finding): boolean =>
    report !== null && taken.has(report) && !known.has(id);
  return [...ours, ...theirs.filter(isTheirs)];
}

function lineOf(
  file: CaseFile,
  other: CaseFile,
): { readonly line: string; readonly head: string; readonly isApart: boolean } {
  const here = new Set(journal(file).map(({ hash }) => hash));
  const theirs = journal(other).map(({ hash }) => hash);
  const head = theirs.at(-1) ?? "";
  const isApart = !theirs.some((hash) => here.has(hash));
  return { line: theirs.find((hash) => !here.has(hash)) ?? head, head, isApart };
}
