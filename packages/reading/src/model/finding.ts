/** Codes of findings about the material; each has a sentence in `@tarjih/i18n` in both languages. */
export const FINDING_CODES = [
  // archive
  "unreadable-file",
  "unsupported-format",
  "empty-report",
  "too-large",
  "charset-guessed",
  "said-by-text",
  "invalid-bytes",
  "article-not-found",
  "duplicate-file",
  "same-name",
  "bad-sidecar",
  "part-says-otherwise",
  "bad-claims-row",
  "claims-rows-lost",
  "claims-table-read",
  "claims-rows-known",
  "claims-rows-unstated",
  "claims-table-unread",
  "link-not-followed",
  "case-note",
  "part-not-read",
  "parts-not-read",
  "reading-stopped",
  "pages-not-trusted",
  "pages-without-text",
  "pages-broken",
  "letters-unknown",
  "read-by-ocr",
  "hidden-layer",
  "ranges-turned",
  "too-many-pages",
  "container-not-kept",
  "deceptive-name",
  "date-order-guessed",
  "date-order-found",
  "chat-heads-unread",
  "hijri-converted",
  "proof-holds",
  "proof-fails",
  "proof-unread",
  // reading
  "undated-report",
  "language-not-read",
  "bidi-controls",
  "loaded-wording",
  "internal-contradiction",
  "impossible-date",
  "number-unclear",
  "number-impossible",
  "sum-mismatch",
  "headline-differs",
  "doubled-magnitude",
  "two-units",
  "party-changes",
  "broken-spelling",
  "text-cut",
  "too-many-claims",
  "unclosed-quote",
  // weighing
  "unknown-rule-parameter",
  "revised-down",
  "copies",
  "page-changed",
  "as-of-after-publication",
  "circular-credit",
  "comparison-limited",
  "too-many-answers",
  "pairs-limited",
  // decisions
  "decision-double",
  "decision-moved",
  "decision-lost",
  "decisions-differ",
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

export const SEVERITIES = ["info", "warning", "error"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something about the material. `detail` holds facts (names, numbers), never a sentence. */
export interface Finding {
  readonly type: "finding";
  readonly id: string;
  readonly code: FindingCode;
  /** Id of the report; null where the file never became one. */
  readonly report: string | null;
  readonly start?: number;
  readonly end?: number;
  readonly severity: Severity;
  readonly detail: Readonly<Record<string, string | number>>;
}
