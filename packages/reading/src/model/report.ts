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
