import type { FindingDraft } from "../report/finding-draft.ts";
import type { ReportMeta } from "../report/report-meta.ts";

/** What an adapter is told beside the bytes. */
export interface AdapterContext {
  /** Path of the report, relative to what was given; findings name the file by it. */
  readonly name: string;
}

/** What a file of one format holds, or why it cannot be read. */
export type AdapterResult =
  | {
      readonly ok: true;
      readonly text: string;
      readonly meta: ReportMeta;
      readonly mime: string;
      /** Lower-case name of the Encoding Standard. */
      readonly charset: string;
      readonly findings: readonly FindingDraft[];
    }
  | { readonly ok: false; readonly findings: readonly [FindingDraft, ...FindingDraft[]] };

/** One file format. `read` never throws, whatever the bytes, and gives the same for the same. */
export interface ArchiveAdapter {
  readonly id: string;
  /** Raised when the same bytes give another text. */
  readonly version: string;
  /** By the name and the first bytes, without reading the whole. */
  readonly accepts: (name: string, bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, context: AdapterContext) => AdapterResult;
}
