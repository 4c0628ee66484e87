import type { OcrPassage, ReportOrigin, ReportPage } from "@tarjih/reading";
import type { FindingDraft } from "../report/finding-draft.ts";
import type { ReportMeta } from "../report/report-meta.ts";

/** What an adapter is told beside the bytes. */
export interface AdapterContext {
  /** Path of the report, relative to what was given; findings name the file by it. */
  readonly name: string;
  /** The charset that came with the bytes: a server or a mail named it. */
  readonly charset?: string | undefined;
  /** Letters in pictures are to be recognised too. */
  readonly ocr?: boolean;
}

/** A text that was made of bytes, with what the bytes say about it. */
export interface AdapterText {
  readonly ok: true;
  readonly text: string;
  readonly meta: ReportMeta;
  readonly mime: string;
  /** Lower-case name of the Encoding Standard. */
  readonly charset: string;
  readonly findings: readonly FindingDraft[];
  /** Which part of the text stands on which page, for formats that have pages. */
  readonly pages?: readonly ReportPage[];
  /** What of the text was recognised from pictures. */
  readonly ocr?: readonly OcrPassage[];
  /** Whose words the whole text passes on. */
  readonly forwarded?: ReportOrigin;
  /** What the text quotes or answers. */
  readonly quoted?: ReportOrigin;
}

/** What a file of one format holds, or why it cannot be read. */
export type AdapterResult =
  | AdapterText
  | { readonly ok: false; readonly findings: readonly [FindingDraft, ...FindingDraft[]] };

/**
 * One file format that makes one report of one file. `read` never throws, whatever the bytes, and gives
 * the same for the same. It runs in a worker with limits on time, memory and output, so it may be as
 * slow as its library on hostile input; a format with several reports in a file is a `ContainerAdapter`.
 */
export interface ArchiveAdapter {
  readonly id: string;
  /** Raised when the same bytes give another text. */
  readonly version: string;
  /** Read in the thread of the caller: only where nothing but decoding is done. */
  readonly plain?: true;
  /** Recognises letters in pictures: asked only where a person wants that, as it is slow. */
  readonly ocr?: true;
  /** By the name and the first bytes (4096 or fewer), without reading the whole. */
  readonly accepts: (name: string, head: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, context: AdapterContext) => Promise<AdapterResult>;
}
