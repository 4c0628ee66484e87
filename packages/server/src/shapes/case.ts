import type { Localised, RuleName } from "@tarjih/reading";

/** Who sits here. */
export interface SignedShown {
  readonly who: string;
}

/** What `GET /api/changes` tells, one after another. */
export interface CaseChanged {
  /** Hash of the newest journal entry. */
  readonly head: string;
  /** SHA-256 of the worksheet beside the case: it is no part of the case, and the journal does not tell of it. */
  readonly sheet: string;
}

/** What stands above every view. */
export interface CaseShown {
  readonly title: Localised;
  /** Name of the case file, without its folders. */
  readonly file: string;
  readonly event: { readonly start: string | null; readonly end: string | null };
  readonly version: string;
  /** Who signs what is decided here; null as long as nobody has said so. */
  readonly signedBy: string | null;
  /** Hash of the newest journal entry. */
  readonly head: string;
  /** SHA-256 of the worksheet beside the case; empty where there is none. */
  readonly sheet: string;
  readonly rule: RuleName;
  readonly counts: {
    readonly reports: number;
    /** Of them those that do not say when they were published. */
    readonly undated: number;
    readonly figures: number;
    readonly questions: number;
    readonly conflicts: number;
    readonly roots: number;
    readonly open: number;
    readonly findings: number;
    readonly decisions: number;
    /** Things that two people decided differently. */
    readonly differing: number;
    /** Figures that a person has accepted, fixed or rejected. */
    readonly reviewed: number;
  };
}
