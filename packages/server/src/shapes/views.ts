import type { Action, Explanation, JournalEntry, Problem, SearchResult } from "@tarjih/casefile";
import type {
  Aside,
  Claim,
  Figure,
  Finding,
  LineageLink,
  Localised,
  OpenQuestion,
  Passage,
  Question,
  Report,
  Review,
  Root,
} from "@tarjih/reading";

import type { AlignedPassage } from "../desk/aligned-passages.ts";
import type { DecisionShown } from "./decisions.ts";

/** Names in both languages of the ids that an answer holds. */
export type NameTable = Readonly<Record<string, Localised>>;

/** A report in a list. */
export interface ReportLine {
  readonly report: Report;
  readonly figures: number;
  readonly claims: number;
  readonly findings: number;
  /** Letters of the roots that it stands in. */
  readonly roots: readonly string[];
}

/** Reports in the order of their paths. */
export interface ReportList {
  readonly reports: readonly ReportLine[];
  readonly names: NameTable;
}

/** A report with its text and every claim on it. */
export interface ReportShown {
  readonly report: Report;
  readonly text: string;
  /** Media type of the original. */
  readonly mime: string;
  readonly claims: readonly Claim[];
  /** Questions that each figure answers. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly lineage: readonly LineageLink[];
  /** Reports at the other ends of the links. */
  readonly linked: readonly Report[];
  /** About the report itself, oldest first. */
  readonly decisions: readonly DecisionShown[];
  readonly names: NameTable;
}

/** What of a report's text became no figure and no date, in text order. */
export interface AsidesShown {
  readonly asides: readonly Aside[];
  /** How far into the text was looked. */
  readonly to: number;
}

/** Another report's text beside one that was asked for. */
export interface Compared {
  readonly report: Report;
  readonly text: string;
  /** Passages that both have, in the order of the first text. */
  readonly shared: readonly { readonly here: Passage; readonly there: Passage }[];
  /** Numbers, days and names that both have in whatever words, in the order of the first text. */
  readonly aligned: readonly AlignedPassage[];
  readonly names: NameTable;
}

/** A question with its figures, for the card that says what they differ on. */
export interface QuestionShown {
  readonly question: Question;
  readonly figures: readonly Figure[];
  readonly roots: readonly (Root & { readonly code: string })[];
  readonly reports: readonly Report[];
  /** Figures that a person rejected: listed, and answering nothing. */
  readonly rejected: readonly Figure[];
  /** About the question or one of its figures, oldest first. */
  readonly decisions: readonly DecisionShown[];
  readonly names: NameTable;
}

/** Everything stored about an id, with names. */
export interface Explained {
  readonly explanation: Explanation;
  /** About the id asked for, oldest first. */
  readonly decisions: readonly DecisionShown[];
  readonly names: NameTable;
}

/** What stands behind one claim of a report. */
export interface ClaimShown {
  /** Rules that made it; `why` is null for one of another version. */
  readonly rules: readonly { readonly id: string; readonly why: string | null }[];
  /** Questions that it answers, with the number of pairs that it is one of. */
  readonly questions: readonly {
    readonly id: string;
    readonly text: Localised;
    readonly pairs: number;
  }[];
  /** About the claim, oldest first. */
  readonly decisions: readonly DecisionShown[];
}

/** A figure as it waits for a person, with the sentence it stands in. */
export interface ReviewItem {
  readonly figure: Figure;
  readonly report: Report;
  /** The words before, in and after the figure. */
  readonly context: readonly [before: string, words: string, after: string];
  readonly review: Review | null;
  readonly questions: readonly string[];
}

/** A decision on a figure that whoever made it can take back. */
export interface LastReview {
  /** Id of the decision. */
  readonly id: string;
  readonly kind: string;
  /** Id of the figure that it is about. */
  readonly figure: string;
  readonly quote: string;
  readonly when: string;
  readonly why: string;
}

/** Figures in the order of the reports. */
export interface ReviewQueue {
  readonly items: readonly ReviewItem[];
  /** The newest decision on one of them by whoever sits here, as long as it is in force. */
  readonly last: LastReview | null;
  readonly names: NameTable;
}

/** Entries of the journal. */
export interface JournalPage {
  /** Newest first. */
  readonly entries: readonly JournalEntry[];
  /** Decisions of which these entries tell, by their ids. */
  readonly decisions: Readonly<Record<string, DecisionShown>>;
  readonly total: number;
  readonly head: string;
  /** What was ever done to the case, each once, oldest first. */
  readonly actions: readonly Action[];
}

/** What looking at the whole case again found. */
export interface Verified {
  readonly ok: boolean;
  readonly checked: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly head: string | null;
}

/** What is open, with the texts of its questions. */
export interface OpenList {
  readonly open: readonly OpenQuestion[];
  readonly questions: Readonly<Record<string, Localised>>;
  /** About one of them, oldest first. */
  readonly decisions: readonly DecisionShown[];
}

/** Findings with the reports that they are about. */
export interface FindingList {
  readonly findings: readonly Finding[];
  readonly reports: readonly Report[];
}

/** What a decision did. */
export interface DecidedShown {
  /** Id of the decision, to take it back by. */
  readonly decision: string;
  /** Questions that are otherwise than before. */
  readonly questions: readonly string[];
  /** How many of them have other low, best or high now. */
  readonly moved: number;
}

/** Reports found, best first. */
export type SearchShown = SearchResult;
