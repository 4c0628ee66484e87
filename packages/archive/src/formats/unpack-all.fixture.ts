import type { FindingDraft } from "../report/finding-draft.ts";
import { READ_LIMITS } from "../unfold/limits.ts";
import type { ReadLimits } from "../unfold/limits.ts";
import { sourceOfBytes } from "../unfold/source.ts";
import { unfold } from "../unfold/unfold.ts";
import type { UnfoldedReport } from "../unfold/unfold.ts";
import { FORMATS } from "./formats.ts";

/** Everything in a file, read in the thread of the test. */
export interface UnpackedAll {
  readonly reports: readonly UnfoldedReport[];
  readonly findings: readonly FindingDraft[];
}

/** Unfolds a file with the formats of the archive. */
export async function unpackAll(
  name: string,
  content: string | Uint8Array,
  limits: Partial<ReadLimits> = {},
): Promise<UnpackedAll> {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const reports: UnfoldedReport[] = [];
  const findings: FindingDraft[] = [];
  const options = { formats: FORMATS, limits: { ...READ_LIMITS, ...limits } };
  for await (const piece of unfold(sourceOfBytes(name, bytes), options)) {
    if (piece.kind === "report") reports.push(piece.report);
    if (piece.kind === "finding") findings.push(piece.draft);
  }
  return { reports, findings };
}
