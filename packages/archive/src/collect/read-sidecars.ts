import { decodeBytes } from "../bytes/decode-bytes.ts";
import { nearestKey } from "../yaml/nearest-key.ts";
import type { ReportMeta } from "../report/report-meta.ts";
import { readSidecar, type PartSaid } from "../sidecar/read-sidecar.ts";
import { casePaper, sidecarNames } from "./case-papers.ts";
import { readBytes } from "./read-bytes.ts";
import type { FileFinding } from "./read-file.ts";
import type { FoundFile } from "./walk-paths.ts";

/** What sidecars say of a file and of reports in it, by what follows the file in their paths. */
export interface SidecarSaid {
  readonly meta: ReportMeta;
  readonly parts: ReadonlyMap<string, PartSaid>;
}

/** What the sidecars say, by report; nothing for a report without one. */
export interface Sidecars {
  readonly of: (report: string) => SidecarSaid;
  readonly findings: readonly FileFinding[];
}

/** Reads every sidecar among `files`; one that belongs to no report is told, as a typo hides there. */
export async function readSidecars(
  files: readonly FoundFile[],
  reports: readonly FoundFile[],
): Promise<Sidecars> {
  const findings: FileFinding[] = [];
  const read = new Map<string, SidecarSaid>();
  const wanted = new Set(reports.flatMap(({ name }) => sidecarNames(name)));
  for (const { absolute, name } of files) {
    if (casePaper(name.slice(name.lastIndexOf("/") + 1)) !== "sidecar") continue;
    const bad = (cause: string, more: Record<string, string | number> = {}): void => {
      const detail = { name, cause, line: 1, column: 1, ...more };
      findings.push({ name, draft: { code: "bad-sidecar", severity: "warning", detail } });
    };
    if (!wanted.has(name)) {
      const nearest = nearestKey(name, [...wanted]);
      bad("no-report", nearest === null ? {} : { nearest });
      continue;
    }
    const content = await readBytes(absolute, name);
    const decoded = content.ok ? decodeBytes(content.bytes) : null;
    if (decoded === null || decoded.kind === "binary") {
      bad("unreadable");
      continue;
    }
    const { findings: drafts, ...said } = readSidecar(decoded.text, name);
    read.set(name, said);
    findings.push(...drafts.map((draft) => ({ name, draft })));
  }
  const of = (report: string): SidecarSaid => {
    // The more exact name stands first and wins key by key.
    const said = sidecarNames(report).flatMap((name) => read.get(name) ?? []);
    return said.reduceRight<SidecarSaid>(
      (all, { meta, parts }) => ({
        meta: { ...all.meta, ...meta },
        parts: new Map([...all.parts, ...parts]),
      }),
      { meta: {}, parts: new Map() },
    );
  };
  return { of, findings };
}
