import type { Finding, Report } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";
import type { EditedText } from "./edits.ts";

/**
 * A report is as long as its text is where it leaves: the difference would be the length of the names. `edited` are the texts that have
 * something hidden; how many bytes of their files stand before one that could not be read tells it too, and goes.
 */
export function ofLength(
  { readings, weighing }: Pick<DossierInput, "readings" | "weighing">,
  edited: ReadonlyMap<string, EditedText>,
): Pick<DossierInput, "readings" | "weighing"> {
  const long = (report: Report): Report => {
    const length = edited.get(report.id)?.text.length ?? report.length;
    return length === report.length ? report : { ...report, length };
  };
  const apart = (finding: Finding): Finding => {
    if (!edited.has(finding.report ?? "") || finding.detail["offset"] === undefined) return finding;
    const { offset: _, ...detail } = finding.detail;
    return { ...finding, detail };
  };
  return {
    readings: readings.map((reading) => ({
      ...reading,
      report: long(reading.report),
      findings: reading.findings.map(apart),
    })),
    weighing: {
      ...weighing,
      reports: weighing.reports.map(long),
      findings: weighing.findings.map(apart),
    },
  };
}
