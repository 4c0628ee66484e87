import { createHash } from "node:crypto";
import { join } from "node:path";
import { ADAPTERS, type ArchivedReport } from "@tarjih/archive";
import { addReports, buildCase, recordCase, recordReading, recordWeighing } from "@tarjih/casefile";
import type { Report } from "@tarjih/reading";
import { weigh } from "@tarjih/weighing";
import { reportedEvents } from "./reported-events.ts";

/** Of a report; copies of parts have some less. */
const CLAIMS = 21;

/** What a large case holds, and where it is. */
export interface LargeCase {
  readonly path: string;
  readonly reports: number;
  readonly figures: number;
  readonly questions: number;
}

/** Writes a case of invented reports, weighed, into a folder. */
export async function largeCase(folder: string, reports: number): Promise<LargeCase> {
  const events = reportedEvents(reports, 1, CLAIMS);
  const adapter = ADAPTERS.find(({ id }) => id === "text") ?? ADAPTERS[0];
  const archived = events.readings.map(({ report }): ArchivedReport => {
    const text = events.texts.get(report.id) ?? "";
    const bytes = new TextEncoder().encode(text);
    return {
      report: withHashes(report, text, bytes),
      text,
      bytes,
      mime: "text/plain",
      charset: "utf-8",
      adapter: { id: adapter?.id ?? "text", version: adapter?.version ?? "1" },
    };
  });
  const byId = new Map(archived.map(({ report }) => [report.id, report]));
  const readings = events.readings.map((reading) => ({
    ...reading,
    report: byId.get(reading.report.id) ?? reading.report,
  }));
  const weighing = weigh({ case: events.case, readings, texts: events.texts });
  const path = join(folder, "large.tarjih");
  const person = { who: "bench", clock: () => "2031-05-01T08:00:00Z" };
  await buildCase(path, person, (file) => {
    recordCase(file, events.case);
    addReports(file, archived);
    recordReading(file, readings, "bench");
    recordWeighing(file, weighing, "bench");
  });
  return {
    path,
    reports,
    figures: weighing.figures.length,
    questions: weighing.questions.length,
  };
}

function withHashes(report: Report, text: string, bytes: Uint8Array): Report {
  const hash = createHash("sha256").update(bytes).digest("hex");
  return { ...report, sha256: hash, text_sha256: hash, length: text.length };
}
