import type {
  Estimate,
  OpenQuestion,
  Pair,
  Question,
  Report,
  RuleName,
  ValueSet,
} from "@tarjih/reading";
import type { KeptDecision } from "../recall/decisions.ts";

/** What moved a number or turned a verdict, as the ids of the two states name it. */
export type Cause =
  | { readonly kind: "report-added" | "report-removed"; readonly report: string }
  /** The same bytes with other data beside them (a date, an outlet), or taken apart otherwise. */
  | { readonly kind: "report-changed"; readonly report: string }
  /** Of a report that both states have. */
  | {
      readonly kind: "figure-added" | "figure-removed" | "figure-changed";
      readonly figure: string;
    }
  | { readonly kind: "decision-added" | "decision-removed"; readonly decision: string }
  /** Figures that rest on one origin now, or no longer do. */
  | { readonly kind: "origins"; readonly figures: readonly string[] }
  /** The rule of low, best and high. */
  | { readonly kind: "rule"; readonly before: RuleName; readonly after: RuleName }
  /** The version of the rules of reading and weighing. */
  | { readonly kind: "rules-version"; readonly before: string; readonly after: string }
  /** What `case.yaml` says: `keys` of it are otherwise. */
  | { readonly kind: "description"; readonly keys: readonly string[] }
  /** None of these: it follows from another question or from the whole material. */
  | { readonly kind: "elsewhere" };

/** An estimate as far as a reader sees it. */
export type Numbers = Pick<Estimate, "rule" | "low" | "best" | "high" | "contested"> & {
  readonly modes: readonly ValueSet[];
  /** What a person holds to be right. */
  readonly preferred: ValueSet | null;
};

/** A question that both states ask, or one of them, with its numbers and why they are others. */
export interface QuestionChange {
  readonly question: string;
  readonly text: Question["text"];
  /** Null where it was not asked. */
  readonly before: Numbers | null;
  /** Null where it is no longer asked. */
  readonly after: Numbers | null;
  readonly why: readonly Cause[];
}

type Judged = Pick<Pair, "verdict" | "because" | "missing">;

/** A pair whose verdict is another; a conflict that one state does not have has null there. */
export interface VerdictChange {
  readonly question: string;
  readonly text: Question["text"];
  readonly a: string;
  readonly b: string;
  readonly before: Judged | null;
  readonly after: Judged | null;
  readonly why: readonly Cause[];
}

/** A report of both states with the names of its fields that are otherwise. */
export interface ReportChange {
  readonly report: string;
  readonly path: string;
  readonly fields: readonly string[];
}

/** How the journals of two cases stand to each other. */
export interface Descent {
  readonly kind: "same" | "continues" | "continued-by" | "parted" | "unrelated";
  /** The last entry that both have; 0 where they have none. */
  readonly shared: number;
}

/** What the second state of a case has otherwise than the first. */
export interface CaseDiff {
  readonly descent: Descent;
  readonly rulesVersion: { readonly before: string; readonly after: string };
  /** Keys of `case.yaml` that are otherwise. */
  readonly description: readonly string[];
  readonly reports: {
    readonly added: readonly Report[];
    readonly removed: readonly Report[];
    readonly changed: readonly ReportChange[];
  };
  /** Decisions that stand in one state alone. */
  readonly decisions: {
    readonly added: readonly KeptDecision[];
    readonly removed: readonly KeptDecision[];
  };
  readonly questions: {
    readonly added: readonly QuestionChange[];
    readonly removed: readonly QuestionChange[];
  };
  readonly estimates: readonly QuestionChange[];
  readonly verdicts: readonly VerdictChange[];
  readonly open: {
    readonly added: readonly OpenQuestion[];
    readonly removed: readonly OpenQuestion[];
  };
}
