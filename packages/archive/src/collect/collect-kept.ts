import { openReader } from "../worker/open-reader.ts";
import type { ReadLimits } from "../unfold/limits.ts";
import type { ArchivedContainer, ArchivedReport } from "./collection.ts";
import { withKnownChannels } from "./known-channels.ts";
import { readContent } from "./read-file.ts";
import type { DraftReport, FileContent, FileFinding } from "./read-file.ts";
import { withYears } from "./with-years.ts";

/** A file whose bytes are kept: its path where it was found, relative to what was given then. */
export interface KeptFile extends FileContent {
  /** Letters in its pictures are recognised too. */
  readonly ocr?: boolean;
}

/** What came of kept files; nothing that lay beside them (sidecars, proofs, `case.yaml`) is looked at. */
export interface KeptCollection {
  /** Ids do not know of others with the same bytes. */
  readonly reports: readonly ArchivedReport[];
  readonly containers: readonly ArchivedContainer[];
  readonly findings: readonly FileFinding[];
}

/** What a caller of `collectKept` may say or watch. */
export interface CollectKeptOptions {
  /** Days (ISO) on which reports of the case were published. */
  readonly days?: readonly string[];
  /** Called before the first file (`done` 0) and after each one. */
  readonly progress?: (done: number, total: number, name: string) => void;
  readonly limits?: Partial<ReadLimits>;
}

/** Bytes to reports again, by the adapters at work now, as `collect` reads files. */
export async function collectKept(
  files: readonly KeptFile[],
  options: CollectKeptOptions = {},
): Promise<KeptCollection> {
  const drafts: DraftReport[] = [];
  const containers: ArchivedContainer[] = [];
  const findings: FileFinding[] = [];
  const reader = openReader({ limits: options.limits ?? {} });
  try {
    for (const [done, file] of files.entries()) {
      options.progress?.(done, files.length, file.name);
      const read = await readContent(file, ALONE, reader, file.ocr === true);
      drafts.push(...read.reports);
      if (read.container !== null) containers.push(read.container);
      containers.push(...read.proofs);
      findings.push(...read.findings);
    }
  } finally {
    await reader.close();
  }
  options.progress?.(files.length, files.length, "");
  const dated = withYears(withKnownChannels(drafts), options.days ?? []);
  return { reports: dated.drafts, containers, findings: [...findings, ...dated.findings] };
}

/** No sidecar says anything. */
const ALONE = { meta: {}, parts: new Map() };
