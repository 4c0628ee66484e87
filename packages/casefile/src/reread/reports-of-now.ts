import type { CaseFile } from "../file/case-file.ts";
import { readReports } from "../recall/read-reports.ts";
import { latestWeighing } from "../recall/read-weighing.ts";
import type { KeptReport } from "../record/kept-report.ts";

/** The reports of a case as they are now, and which of them the last weighing has. */
export interface ReportsOfNow {
  /** Without what lay at the path of a weighed one before, with other bytes. */
  readonly reports: readonly KeptReport[];
  readonly isWeighed: (id: string) => boolean;
}

/** Before the first weighing all of them count as weighed. */
export function reportsOfNow(file: CaseFile): ReportsOfNow {
  const last = latestWeighing(file)?.weighing ?? null;
  const weighed = last === null ? null : new Set(last.reports.map(({ id }) => id));
  const isWeighed = (id: string): boolean => weighed?.has(id) ?? true;
  const all = readReports(file);
  const taken = new Set(
    all.flatMap(({ report: { id, path } }) => (isWeighed(id) ? pathOf(path) : [])),
  );
  const reports = all.filter(
    ({ report: { id, path } }) => isWeighed(id) || !taken.has(pathOf(path)),
  );
  return { reports, isWeighed };
}

/** Of a part that of its file: a chat that was one report before lies where its messages do. */
function pathOf(path: string): string {
  return path.replace(/(?:!\/|#).*$/u, "");
}
