/** Language of a report as Tarjih reads it; `other` is recognised and not read. */
export type Language = "ar" | "en" | "mixed" | "other" | "unknown";

/**
 * Languages that are recognised so that they are not misread: ISO 639 codes; `und` is a script of none of these.
 * `ckb` is Kurdish in Arabic letters, `kmr` in Latin ones.
 */
export const LANGUAGES_NOT_READ = [
  "fa",
  "ur",
  "ckb",
  "kmr",
  "ps",
  "ug",
  "tr",
  "fr",
  "es",
  "pt",
  "it",
  "de",
  "nl",
  "id",
  "so",
  "sw",
  "he",
  "syr",
  "ru",
  "uk",
  "el",
  "hy",
  "ka",
  "am",
  "hi",
  "bn",
  "zh",
  "ja",
  "ko",
  "und",
] as const;
export type LanguageNotRead = (typeof LANGUAGES_NOT_READ)[number];

/** The file in which a report came, where it is not a file of its own: an export, an archive, a mail. */
export interface ReportContainer {
  /** Path relative to what was given; the report's own path begins with it. */
  readonly path: string;
  /** SHA-256 of the container's bytes, hex. */
  readonly sha256: string;
}

/** A page of the original and the part of the report's text that it has, half-open in UTF-16 units. */
export interface ReportPage {
  /** 1 for the first. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** How surely letters were recognised, 0 to 100 in tens; null where another program did it and nobody knows. */
export type OcrSureness = number | null;

/** A part of a text that was recognised from a picture, and how sure of it the engine is. */
export interface OcrPassage {
  readonly start: number;
  readonly end: number;
  readonly confidence: OcrSureness;
}

/** From whom a report passes something on: a forwarded or quoted message, a repost. Null where unsaid. */
export interface ReportOrigin {
  readonly source: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** Which message of its chat a report is, in whatever export of that chat it came. */
export interface ReportMessage {
  /** One number for one message: of two exports of a chat both say the same of it, whatever became of its words. */
  readonly key: string;
  /** When its words were last changed; null where it is said that they were, and not when. Absent where nothing says so. */
  readonly edited?: string | null;
  /** When the last message of its export was written: the export was made then or later. */
  readonly seen?: string;
}

export const CONTENT_WARNINGS = [
  "children",
  "death",
  "graphic",
  "hate",
  "sexual-violence",
  "torture",
] as const;
/** What a person should know before they read a report. */
export type ContentWarning = (typeof CONTENT_WARNINGS)[number];

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
  /** Absent where the report is a file of its own. */
  readonly container?: ReportContainer;
  /** Pages of the original in their order; absent where it has none. */
  readonly pages?: readonly ReportPage[];
  /** What was recognised from pictures; absent where the text is that of the file. */
  readonly ocr?: readonly OcrPassage[];
  /** Whose words the whole report passes on. */
  readonly forwarded?: ReportOrigin;
  /** What the report quotes or answers beside its own words. */
  readonly quoted?: ReportOrigin;
  /** Absent where it is no message of a chat. */
  readonly message?: ReportMessage;
  /** What somebody said that readers should be warned of, sorted; absent where nobody said anything. */
  readonly warnings?: readonly ContentWarning[];
}

/** A report of which nothing is known yet: what programs that weigh without files start from. */
export const EMPTY_REPORT: Report = Object.freeze({
  type: "report",
  id: "",
  path: "a.txt",
  sha256: "",
  lang: "en",
  outlet: null,
  author: null,
  url: null,
  published: null,
  captured: null,
  title: null,
  text_sha256: "",
  length: 0,
});

/** What reading takes: a report and its text. */
export interface ReportText {
  readonly report: Report;
  readonly text: string;
}
