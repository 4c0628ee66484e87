import type { FixedSlots, Passage, Reason, SourceKind, Verdict } from "@tarjih/reading";

/** What a person asks to have decided, by ids as the weighing has them. */
export type AskedDecision =
  | {
      readonly kind: "add";
      /** Id of the report, or its path, or the end of it where no other ends so. */
      readonly report: string;
      /** Where its words stand in the text of the report; or the words, where they stand there once. */
      readonly at: Passage | string;
      /** `measure` and one end at least; the others as far as they are known. */
      readonly slots: FixedSlots;
      /** Who says it: an id, or words. Without it the outlet itself. */
      readonly source?: string;
      /** Kind of a source that the report does not name elsewhere; `unnamed` without it. */
      readonly sourceKind?: SourceKind;
    }
  | { readonly kind: "accept" | "reject"; readonly figure: string }
  | { readonly kind: "fix"; readonly figure: string; readonly slots: FixedSlots }
  | { readonly kind: "pending" | "note"; readonly target: string }
  | { readonly kind: "merge"; readonly question: string; readonly into: string }
  | {
      readonly kind: "split";
      readonly question: string;
      readonly figures: readonly string[];
      readonly name: string;
    }
  | {
      readonly kind: "verdict";
      readonly a: string;
      readonly b: string;
      readonly verdict: Verdict;
      /** Without it the usual one of the verdict. */
      readonly because?: Reason;
    }
  | {
      readonly kind: "origin";
      readonly origin: "same" | "not-same";
      /** Two reports, or two figures. */
      readonly a: string;
      readonly b: string;
    }
  | { readonly kind: "prefer"; readonly question: string; readonly version: string }
  | { readonly kind: "assign"; readonly open: string; readonly to: string }
  | { readonly kind: "answer"; readonly open: string; readonly answer: string }
  | { readonly kind: "close"; readonly open: string; readonly evidence: readonly string[] };

export const REFUSALS = [
  "unknown-id",
  "same-twice",
  "not-an-answer",
  "all-answers",
  "no-such-version",
  "nothing-fixed",
  "low-above-high",
  "no-such-day",
  "two-kinds",
  "empty",
  "not-in-text",
  "already-read",
  "already-by-hand",
  "not-weighed",
] as const;
/** Why something cannot be decided as it was asked. */
export type Refusal = (typeof REFUSALS)[number];

/** A refusal with what it is about; `near` are ids like the one asked for. */
export interface Refused {
  readonly refused: Refusal;
  readonly id: string;
  /** What was expected at this place. */
  readonly wanted?: "figure" | "question" | "open" | "report" | "report-or-figure" | "any";
  readonly near?: readonly string[];
}
