import type { Figure } from "./figure.ts";
import type { Passage } from "./passage.ts";
import type { ChainStep } from "./source.ts";
import type { Reason, Verdict } from "./weighing.ts";

export const DECISION_KINDS = [
  "add",
  "accept",
  "fix",
  "reject",
  "pending",
  "note",
  "merge",
  "split",
  "verdict",
  "origin",
  "prefer",
  "assign",
  "answer",
  "close",
] as const;
/** What a person can decide; each kind has a module in `packages/weighing/src/decisions/kinds`. */
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const FIXABLE_SLOTS = [
  "measure",
  "group",
  "unit",
  "low",
  "high",
  "bound",
  "mode",
  "phase",
  "asOf",
  "place",
  "event",
  "stance",
  "subject",
] as const;
/** A slot of a figure that a person can fill otherwise than it was read. */
export type FixableSlot = (typeof FIXABLE_SLOTS)[number];

/** Some slots with their values; `subject` null is a figure without one. */
export type FixedSlots = {
  readonly [Slot in Exclude<FixableSlot, "subject">]?: Figure[Slot];
} & { readonly subject?: string | null };

/** A figure as it was read when somebody decided about it: a later reading is held against it. */
export interface FigureSeen extends Passage {
  readonly id: string;
  readonly report: string;
  readonly slots: FixedSlots;
}

/** Who decided, when and why. */
export interface Signed {
  readonly id: string;
  readonly who: string;
  /** ISO 8601. */
  readonly when: string;
  /** Empty only with `accept`. */
  readonly why: string;
  /** Head of the journal of the case that it was taken over from; not there for one made in this case. */
  readonly fromCase?: string;
  /** Decisions on the same thing, by their ids here, that its author knew; only with `fromCase`. */
  readonly knew?: readonly string[];
}

/** A report, or one figure of it, by id. */
export interface OriginOf {
  readonly report: string;
  readonly figure?: string;
}

/**
 * A figure that was not read: somebody marked its words in the unaltered text and filled its slots. `figure.id` is the
 * id that it gets; the words and the hash of the text say whether they still stand where they were marked.
 */
export interface AddDecision {
  readonly kind: "add";
  readonly figure: FigureSeen;
  readonly quote: string;
  readonly text_sha256: string;
  readonly sentence: Passage;
  /** Who says it, beside the outlet; null where the outlet speaks itself. */
  readonly source: ChainStep | null;
}

/** The figure was read rightly. */
export interface AcceptDecision {
  readonly kind: "accept";
  readonly figure: FigureSeen;
}

/** Slots of the figure are otherwise than read; what was read stays beside them. */
export interface FixDecision {
  readonly kind: "fix";
  readonly figure: FigureSeen;
  readonly slots: FixedSlots;
}

/** No figure at all: it answers nothing and is still listed. */
export interface RejectDecision {
  readonly kind: "reject";
  readonly figure: FigureSeen;
}

/** Left open on purpose. `target` is any id of the case. */
export interface PendingDecision {
  readonly kind: "pending";
  readonly target: string;
}

/** Words about something; they change nothing. */
export interface NoteDecision {
  readonly kind: "note";
  readonly target: string;
}

/** Two questions are one: whatever answers `question` answers `into`, by having the slots that it asks for. */
export interface MergeDecision {
  readonly kind: "merge";
  readonly question: string;
  readonly into: string;
  readonly slots: FixedSlots;
  readonly figures: readonly FigureSeen[];
}

/** Some answers of a question speak of another thing, which gets a name of its own. */
export interface SplitDecision {
  readonly kind: "split";
  readonly question: string;
  readonly name: string;
  readonly figures: readonly FigureSeen[];
}

/** What two figures are to each other, whatever was computed. */
export interface VerdictDecision {
  readonly kind: "verdict";
  readonly figures: readonly [FigureSeen, FigureSeen];
  readonly verdict: Verdict;
  readonly because: Reason;
}

/** Whether two reports or figures have one origin, whatever texts and credits say. */
export interface OriginDecision {
  readonly kind: "origin";
  readonly origin: "same" | "not-same";
  readonly a: OriginOf;
  readonly b: OriginOf;
  /** Those of the two that are figures. */
  readonly figures: readonly FigureSeen[];
}

/** The version that a person holds to be the right one; what was computed stands beside it. */
export interface PreferDecision {
  readonly kind: "prefer";
  readonly question: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly figures: readonly FigureSeen[];
}

/** Somebody looks for the answer to an open question. */
export interface AssignDecision {
  readonly kind: "assign";
  readonly open: string;
  readonly to: string;
}

/** What was found out about an open question; it stays open until it is closed. */
export interface AnswerDecision {
  readonly kind: "answer";
  readonly open: string;
  readonly answer: string;
}

/** An open question is settled by what is named: ids of the case, addresses, shelf marks. */
export interface CloseDecision {
  readonly kind: "close";
  readonly open: string;
  readonly evidence: readonly [string, ...string[]];
}

/** What is decided, without who, when and why. */
export type Ruling =
  | AddDecision
  | AcceptDecision
  | FixDecision
  | RejectDecision
  | PendingDecision
  | NoteDecision
  | MergeDecision
  | SplitDecision
  | VerdictDecision
  | OriginDecision
  | PreferDecision
  | AssignDecision
  | AnswerDecision
  | CloseDecision;

/** The ruling of one kind. */
export type RulingOf<Kind extends DecisionKind> = Extract<Ruling, { readonly kind: Kind }>;

/** What a person recorded; it never overwrites a claim. */
export type Decision = Ruling & Signed;

export const REVIEWS = ["accepted", "fixed", "rejected", "pending"] as const;
/** What a person made of a figure. */
export type Review = (typeof REVIEWS)[number];
