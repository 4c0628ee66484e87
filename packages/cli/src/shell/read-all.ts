import { setImmediate as turn } from "node:timers/promises";
import { caseReader, reader, type CaseInfo, type Reading, type ReportText } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { startProgress } from "../terminal/progress.ts";
import type { Shell } from "./shell.ts";

/** Reads the reports of a case, one at a time, with a bar on long work. */
export async function readAll(
  reports: readonly ReportText[],
  caseInfo: CaseInfo,
  shell: Shell,
): Promise<readonly Reading[]> {
  const label = messages(shell.lang).cli.progress.reading;
  const progress = startProgress(shell, label, reports.length);
  const reading = caseReader(caseInfo);
  try {
    for (const [at, report] of reports.entries()) {
      reading.next(report);
      progress.to(at + 1);
      // Reading does not wait for anything: the bar and Ctrl-C get their turn here.
      await turn();
    }
    return reading.end();
  } finally {
    progress.done();
  }
}

/** Each report by itself, its reading as soon as it is there: whoever only passes it on holds one at a time. */
export async function* readEach(
  reports: readonly ReportText[],
  caseInfo: CaseInfo,
  shell: Shell,
): AsyncGenerator<Reading> {
  const label = messages(shell.lang).cli.progress.reading;
  const progress = startProgress(shell, label, reports.length);
  const read = reader(caseInfo);
  try {
    for (const [at, report] of reports.entries()) {
      yield read(report);
      progress.to(at + 1);
      await turn();
    }
  } finally {
    progress.done();
  }
}
