import type { DecisionState } from "@tarjih/casefile";
import type { Localised, Ruling } from "@tarjih/reading";
import type { NameTable } from "./views.ts";

/** A figure, report or question that a decision is about. */
export interface DecidedOn {
  readonly id: string;
  /** Report in which it stands; null for a question. */
  readonly report: string | null;
  /** A figure by its value and words, a report by its outlet and title, a question by its sentence. */
  readonly text: Localised;
}

/** A decision as a person reads it: what, by whom, why, and what became of it. */
export interface DecisionShown {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  /** What it is about, as people know it; empty for the whole case and for what is gone. */
  readonly on: readonly DecidedOn[];
  /** Null for one that takes another back, and for a kind that this program does not know. */
  readonly ruling: Ruling | null;
  /** Of one that hides or shows a name in what leaves the case: that name. */
  readonly name?: string;
  readonly who: string;
  readonly when: string;
  readonly why: string;
  /** Id of the decision that this one takes back. */
  readonly undoes: string | null;
  readonly state: DecisionState;
}

/** Every decision ever recorded, newest first. */
export interface DecisionList {
  readonly decisions: readonly DecisionShown[];
}

/** What two people decided differently about one thing, each without knowing of the other. */
export interface DifferenceShown {
  /** `slot f-1a2b-120 low`, `review f-1a2b-120`, `prefer q-main.killed.all`. */
  readonly thing: string;
  /** The slot, where it is about one. */
  readonly slot: string | null;
  /** Report and figure that it is about; null for questions. */
  readonly figure: { readonly id: string; readonly report: string; readonly quote: string } | null;
  readonly sides: readonly {
    readonly decision: DecisionShown;
    /** What it says on the thing, in a form to compare. */
    readonly says: string;
  }[];
}

/** How far people agree on a slot; `alpha` is null where chance cannot be told from agreement. */
export interface AgreementShown {
  readonly slot: string;
  readonly alpha: number | null;
  readonly units: number;
  readonly coders: number;
}

/** What is to be settled between people, and how far they agree. */
export interface DifferenceList {
  readonly differences: readonly DifferenceShown[];
  readonly agreement: readonly AgreementShown[];
  readonly names: NameTable;
}
