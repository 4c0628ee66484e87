/** Language of a report as Tarjih reads it; `other` is recognised and not read. */
export type Language = "ar" | "en" | "mixed" | "other" | "unknown";

/** One document as published. Dates are ISO 8601 (`2031-04-12` or with a time), null where unknown. */
export interface Report {
  readonly type: "report";
  readonly id: string;
  /** Path relative to what was given, with `/`. */
  readonly path: string;
  /** SHA-256 of the original bytes, hex. */
  readonly sha256: string;
  readonly lang: Language;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly captured: string | null;
  readonly title: string | null;
  /** SHA-256 of `text` as UTF-8, hex. */
  readonly text_sha256: string;
  /** Length of `text` in UTF-16 units. */
  readonly length: number;
}

/** What reading takes: a report and its text. */
export interface ReportText {
  readonly report: Report;
  readonly text: string;
}
