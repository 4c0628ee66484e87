import type { CellStep, EvidenceColumn, HypothesisRow } from "@tarjih/reading";
import type { WorksheetScore } from "@tarjih/weighing";
import type { NameTable } from "./views.ts";

/** The cells of one rater, by evidence and then by hypothesis; null is not filled yet. */
export interface RaterShown {
  readonly rater: string;
  readonly cells: Readonly<Record<string, Readonly<Record<string, CellStep | null>>>>;
}

/** A worksheet as JSON has it. */
export interface SheetShown {
  readonly title: string | null;
  readonly hypotheses: readonly HypothesisRow[];
  readonly evidence: readonly EvidenceColumn[];
  readonly raters: readonly RaterShown[];
  readonly leftOut: readonly string[];
}

/** What a worksheet says as it stands; nothing is told before every cell is filled. */
export interface ScoreShown {
  readonly score: WorksheetScore;
}

/** The worksheet of competing explanations of the case. */
export interface HypothesesShown extends ScoreShown {
  /** Name of its file, which stands beside the case. */
  readonly file: string;
  /** False where it was made just now and is in no file yet. */
  readonly isSaved: boolean;
  /** Hash of the file as it was read; empty where there is none. */
  readonly stamp: string;
  readonly sheet: SheetShown;
  /** Report of each claim that the sheet rests on. */
  readonly claims: Readonly<Record<string, string>>;
  readonly names: NameTable;
  /** Who rates here. */
  readonly who: string;
}
