import type { Reading } from "@tarjih/reading";
import type { CaseChanges } from "../decide/changes.ts";
import { type Reweighing, reweigh } from "../decide/reweigh.ts";
import { keeping } from "../add/keeping.ts";
import { type CaseFile, reading, writing } from "../file/case-file.ts";
import { currentReadings } from "../recall/read-readings.ts";
import { reportVersion } from "../record/kept-report.ts";
import { addContainers } from "../record/add-containers.ts";
import { addReports } from "../record/add-reports.ts";
import { recordFindings } from "../record/record-findings.ts";
import { recordReading } from "../record/record-reading.ts";
import type { AsReadNow } from "./as-read-now.ts";

/** What was read again, of which reports. */
export interface Reread extends Omit<AsReadNow, "toRead"> {
  readonly readings: readonly Reading[];
  readonly readingRules: string;
  /** Told after each report and each reading that is kept, with how many there are. */
  readonly onKept?: (done: number, total: number) => void;
}

/** What is otherwise than before. */
export interface RereadChanges extends CaseChanges {
  /** Whether anything at all was recorded. */
  readonly isNew: boolean;
  /** Ids of reports of which other claims are read. */
  readonly readOtherwise: readonly string[];
}

/**
 * Keeps a whole case as it is read now and weighs it again, with every decision that stands. What is as before is recorded
 * no second time. All or nothing.
 */
export function rereadCase(file: CaseFile, again: Reread, how: Reweighing): RereadChanges {
  const { reports, readings, readingRules, gone, fresh } = again;
  const keep = keeping(reports.length + readings.length, again.onKept);
  return writing(file, () => {
    const before = claimSets(file);
    let recorded = addContainers(file, again.containers);
    keep(reports, (report) => (recorded += addReports(file, [report])));
    keep(readings, (one) => (recorded += recordReading(file, [one], readingRules)));
    const isFound = recordFindings(file, again.findings);
    const changes = reweigh(file, { ...how, added: fresh, without: gone });
    const readOtherwise = [...claimSets(file)]
      .filter(([id, set]) => before.has(id) && before.get(id) !== set)
      .map(([id]) => id);
    return { ...changes, readOtherwise, isNew: recorded > 0 || isFound || changes.weighed };
  });
}

/** Of each report that was read, the hash of its claims. */
function claimSets(file: CaseFile): ReadonlyMap<string, string> {
  return reading(
    file,
    (db) =>
      new Map(
        currentReadings(db).map(({ report, claimSet }) => [
          reportVersion(db, report)?.report.id ?? "",
          claimSet,
        ]),
      ),
  );
}
