/** How well a piece of evidence fits a hypothesis: very well, well, neither, badly, very badly, or not applicable. */
export const CELL_STEPS = ["CC", "C", "N", "I", "II", "NA"] as const;
export type CellStep = (typeof CELL_STEPS)[number];

/** How far evidence is to be believed, and how much it has to do with the question. */
export const EVIDENCE_LEVELS = ["low", "medium", "high"] as const;
export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** Id of the row that every worksheet has: none of the explanations offered. */
export const OTHER_HYPOTHESIS = "other";

/** A row: an explanation that somebody offers. It stays theirs; nothing here says that it is true. */
export interface HypothesisRow {
  readonly id: string;
  readonly text: string;
  /** Names of those who offer it. */
  readonly by: readonly string[];
  /** Ids of the statements that offer it. */
  readonly claims: readonly string[];
  /** Share of belief before the evidence, 0 to 1; null where nobody stated one. */
  readonly prior: number | null;
}

/** A column: what one root says on one matter. */
export interface EvidenceColumn {
  readonly id: string;
  readonly text: string;
  /** The matter: a question's id or a code of the words; one root has one vote on it. */
  readonly about: string;
  readonly root: string;
  readonly claims: readonly string[];
  readonly credibility: EvidenceLevel;
  readonly relevance: EvidenceLevel;
  /** Chance, 0 to 1, that the evidence says anything; null: taken from its credibility. */
  readonly reliability: number | null;
}

/** The cells of one rater: by evidence, then by hypothesis; null is not filled yet. */
export interface RatingSheet {
  readonly rater: string;
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, CellStep | null>>;
}

/** A worksheet of competing hypotheses. */
export interface Worksheet {
  readonly title: string | null;
  readonly hypotheses: readonly HypothesisRow[];
  readonly evidence: readonly EvidenceColumn[];
  readonly raters: readonly RatingSheet[];
  /** Ids of claims that a person took out as evidence; an update does not bring them back. */
  readonly leftOut: readonly string[];
}
