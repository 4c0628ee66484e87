import { sha256 } from "../bytes/sha256.ts";
import { adapterFor } from "../formats/adapters.ts";
import type { FindingDraft } from "../report/finding-draft.ts";
import { isEmptyText, makeReport, reportId } from "../report/make-report.ts";
import type { ReportMeta } from "../report/report-meta.ts";
import type { ArchivedReport } from "./collection.ts";
import { readBytes } from "./read-bytes.ts";
import type { FoundFile } from "./walk-paths.ts";

/** A report whose id does not know yet of others with the same bytes. */
export type DraftReport = ArchivedReport;

/** A finding with the name of the file that it is about. */
export interface FileFinding {
  readonly name: string;
  readonly draft: FindingDraft;
}

/** A file as read: a report, or findings that say why there is none. */
export interface ReadReport {
  readonly report: DraftReport | null;
  readonly findings: readonly FileFinding[];
}

/** Reads one file; what `sidecar` says wins over what the file says of itself. */
export async function readReport(file: FoundFile, sidecar: ReportMeta): Promise<ReadReport> {
  const { name } = file;
  const content = await readBytes(file.absolute, name);
  if (!content.ok) return { report: null, findings: [{ name, draft: content.finding }] };
  const { bytes } = content;
  const adapter = adapterFor(name, bytes);
  if (adapter === null) return { report: null, findings: [{ name, draft: unsupported(name) }] };
  const read = adapter.read(bytes, { name });
  const findings = read.findings.map((draft) => ({ name, draft }));
  if (!read.ok) return { report: null, findings };
  const { text, mime, charset } = read;
  if (isEmptyText(text)) {
    findings.push({ name, draft: { code: "empty-report", severity: "warning", detail: { name } } });
  }
  const hash = sha256(bytes);
  const report = makeReport(
    { id: reportId(hash), path: name, sha256: hash },
    { ...read.meta, ...sidecar },
    text,
  );
  const { id, version } = adapter;
  return { report: { report, text, bytes, mime, charset, adapter: { id, version } }, findings };
}

/** A table of claims is no report; whoever put it there is told how it is used. */
function unsupported(name: string): FindingDraft {
  const format = /\.([^./]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
  const severity = format === "csv" ? "info" : "warning";
  return { code: "unsupported-format", severity, detail: { name, format } };
}
