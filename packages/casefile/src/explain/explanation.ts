import type {
  Answer,
  ChainStep,
  Claim,
  Figure,
  Finding,
  LineageLink,
  OpenQuestion,
  Pair,
  Passage,
  Question,
  Report,
  Root,
} from "@tarjih/reading";
import type { Series } from "@tarjih/weighing";
import type { JournalEntry } from "../journal/entry.ts";
import type { KeptDecision } from "../recall/decisions.ts";

/** A passage with the words that the stored text has there. */
export interface Excerpt extends Passage {
  readonly text: string;
}

/** A rule that made a claim; `why` is null where the program no longer knows the rule. */
export interface RuleUsed {
  readonly id: string;
  readonly why: string | null;
}

/** A step of the chain; `words` is null for the outlet's own step, which has no place in the text. */
export interface StepInText {
  readonly step: ChainStep;
  readonly words: Excerpt | null;
}

/** A pair seen from one claim. `other` is null where the weighing does not hold that figure. */
export interface PairOfClaim {
  readonly pair: Pair;
  readonly other: Figure | null;
}

/** A question in which a claim stands. */
export interface PlaceInQuestion {
  readonly question: Question;
  readonly answer: Answer;
  readonly root: Root | null;
  /** Versions that hold the claim. */
  readonly versions: readonly string[];
  /** Pairs with the claim, or with the figure that stands for it where answers are many. */
  readonly pairs: readonly PairOfClaim[];
}

/** Where a claim stands in its text, who says it, by which rules, and in which questions. */
export interface ClaimExplained {
  readonly kind: "claim";
  readonly claim: Claim;
  /** False where a newer reading of the report no longer has this claim. */
  readonly current: boolean;
  /** Null for a figure coded by hand, or a finding about a file that never became a report. */
  readonly report: Report | null;
  /** Null for a finding about a whole report. */
  readonly passage: Excerpt | null;
  /** The stored sentence of a figure; of other claims the line around them, cut to a readable length. */
  readonly context: Excerpt | null;
  readonly chain: readonly StepInText[];
  readonly rules: readonly RuleUsed[];
  readonly questions: readonly PlaceInQuestion[];
  readonly decisions: readonly KeptDecision[];
}

/** A question with its figures, roots and what it leaves open. */
export interface QuestionExplained {
  readonly kind: "question";
  readonly question: Question;
  /** Figures of the answers, in their order. */
  readonly figures: readonly Figure[];
  readonly roots: readonly Root[];
  /** The running total of each named source over time. */
  readonly series: readonly Series[];
  readonly open: readonly OpenQuestion[];
  readonly decisions: readonly KeptDecision[];
}

/** A root with its reports, its figures and who repeats whom. */
export interface RootExplained {
  readonly kind: "root";
  readonly root: Root;
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  /** Who repeats whom between the reports of the root. */
  readonly lineage: readonly LineageLink[];
  readonly decisions: readonly KeptDecision[];
}

/** What leaves in the place of a hash, and the key that opens it: HMAC-SHA256 of the hash's digits under the nonce. */
export interface OpenedCommitment {
  readonly of: "original" | "text" | "container";
  readonly sha256: string;
  readonly commitment: string;
  readonly nonce: string;
}

/** How a report leaves where something of it is hidden. */
export interface ReportAsLeft {
  readonly id: string;
  readonly commitments: readonly OpenedCommitment[];
}

/** A report with what was made of it and done to it. */
export interface ReportExplained {
  readonly kind: "report";
  readonly report: Report;
  /** Null where nothing of the case was written for others yet. */
  readonly asLeft: ReportAsLeft | null;
  /** How it left copies that were imported, before they were. */
  readonly alsoLeftAs: readonly ReportAsLeft[];
  readonly adapter: { readonly id: string; readonly version: string };
  readonly mime: string;
  readonly charset: string;
  /** Bytes of the original. */
  readonly size: number;
  readonly claims: readonly Claim[];
  readonly roots: readonly Root[];
  readonly lineage: readonly LineageLink[];
  readonly decisions: readonly KeptDecision[];
  /** What was found about its file: whether a proof of it holds, what could not be read. */
  readonly findings: readonly Finding[];
  /** What was done to the report: added, added again when it changed, read. */
  readonly journal: readonly JournalEntry[];
}

/** Facts about one id, as stored: nothing is computed again. */
export type Explanation = ClaimExplained | QuestionExplained | RootExplained | ReportExplained;
