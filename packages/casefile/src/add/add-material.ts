import type { ArchivedContainer, ArchivedReport } from "@tarjih/archive";
import type { CaseInfo, Finding, Reading } from "@tarjih/reading";
import { type CaseFile, writing } from "../file/case-file.ts";
import { type Reweighing, reweigh } from "../decide/reweigh.ts";
import type { CaseChanges } from "../decide/changes.ts";
import { readFindings } from "../recall/read-case.ts";
import { addDecision } from "../record/add-decision.ts";
import { addContainers } from "../record/add-containers.ts";
import { addReports } from "../record/add-reports.ts";
import { recordCase } from "../record/record-case.ts";
import { recordFindings } from "../record/record-findings.ts";
import { recordReading } from "../record/record-reading.ts";
import { keeping } from "./keeping.ts";

/** What is added to a case. */
export interface Material {
  /** Those that `newReports` gave. */
  readonly reports: readonly ArchivedReport[];
  /** Files in which reports came. */
  readonly containers?: readonly ArchivedContainer[];
  /** Of these reports; of all reports of the case where `case` is another than before. */
  readonly readings: readonly Reading[];
  readonly readingRules: string;
  /** About the files that were looked at. */
  readonly findings: readonly Finding[];
  /** What `case.yaml` says now; without it what it said before. */
  readonly case?: CaseInfo;
  /** Why a person wants it so, kept as a note on `target`; in nobody's name nothing is added then. */
  readonly note?: { readonly target: string; readonly why: string };
  /** Told after each report and each reading that is kept, with how many there are. */
  readonly onKept?: (done: number, total: number) => void;
}

/**
 * Adds reports with what was read in them and weighs the case again: what it gives is what weighing all of its reports
 * at once gives. All or nothing. Says what changed; nothing new changes nothing.
 */
export function addMaterial(file: CaseFile, material: Material, how: Reweighing): CaseChanges {
  const { reports, readings, readingRules, findings } = material;
  const keep = keeping(reports.length + readings.length, material.onKept);
  return writing(file, () => {
    if (material.case !== undefined) recordCase(file, material.case);
    if (material.note !== undefined) {
      const { target, why } = material.note;
      addDecision(file, { kind: "note", target, value: { target }, why });
    }
    addContainers(file, material.containers ?? []);
    keep(reports, (report) => addReports(file, [report]));
    keep(readings, (reading) => recordReading(file, [reading], readingRules));
    const open = withoutRead(readFindings(file), reports);
    recordFindings(file, withFurther(open, findings));
    return reweigh(file, { ...how, added: reports.map(({ report }) => report.id) });
  });
}

/**
 * What `addMaterial` would change, as `look` sees it while it is changed; then the case is as it was. What `look` gives
 * must not hold on to the case.
 */
export function whatIfAdded<T>(
  file: CaseFile,
  material: Material,
  how: Reweighing,
  look: (file: CaseFile, changes: CaseChanges) => T,
): T {
  const seen: T[] = [];
  try {
    writing(file, () => {
      seen.push(look(file, addMaterial(file, material, how)));
      // Whatever was written for the answer goes with the step.
      throw new NotKept();
    });
  } catch (error) {
    const [answer] = seen;
    if (error instanceof NotKept && answer !== undefined) return answer;
    throw error;
  }
  throw new TypeError("whatIfAdded: look gave nothing");
}

class NotKept extends Error {}

/** Without "was not read" of files that are read now: a picture whose letters are recognised the second time. */
function withoutRead(
  before: readonly Finding[],
  reports: readonly ArchivedReport[],
): readonly Finding[] {
  const read = new Set<unknown>(reports.map(({ report }) => report.path));
  return before.filter(({ code, detail }) => !(NOT_READ.has(code) && read.has(detail["name"])));
}
const NOT_READ: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "unreadable-file",
  "unsupported-format",
  "reading-stopped",
  "empty-report",
]);

/** What was found about files before, and what is new. */
function withFurther(before: readonly Finding[], now: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(({ id }) => id));
  return [...before, ...now.filter(({ id }) => !known.has(id))];
}
