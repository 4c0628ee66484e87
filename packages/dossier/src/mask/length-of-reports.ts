import type { Report } from "@tarjih/reading";
import type { DossierInput } from "../scene/data.ts";
import type { EditedText } from "./edits.ts";

/** A report is as long as its text is where it leaves: the difference would be the length of the names. */
export function ofLength(
  { readings, weighing }: Pick<DossierInput, "readings" | "weighing">,
  edited: ReadonlyMap<string, EditedText>,
): Pick<DossierInput, "readings" | "weighing"> {
  const long = (report: Report): Report => {
    const length = edited.get(report.id)?.text.length ?? report.length;
    return length === report.length ? report : { ...report, length };
  };
  return {
    readings: readings.map((reading) => ({ ...reading, report: long(reading.report) })),
    weighing: { ...weighing, reports: weighing.reports.map(long) },
  };
}
