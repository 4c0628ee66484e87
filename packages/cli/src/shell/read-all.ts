import { setImmediate as turn } from "node:timers/promises";
import { reader, type CaseInfo, type Reading, type ReportText } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { startProgress } from "../terminal/progress.ts";
import type { Shell } from "./shell.ts";

/** Reads every report, one at a time, with a bar on long work. */
export async function readAll(
  reports: readonly ReportText[],
  caseInfo: CaseInfo,
  shell: Shell,
): Promise<readonly Reading[]> {
  const label = messages(shell.lang).cli.progress.reading;
  const progress = startProgress(shell, label, reports.length);
  const readings: Reading[] = [];
  const read = reader(caseInfo);
  try {
    for (const report of reports) {
      readings.push(read(report));
      progress.to(readings.length);
      // Reading does not wait for anything: the bar and Ctrl-C get their turn here.
      await turn();
    }
  } finally {
    progress.done();
  }
  return readings;
}
