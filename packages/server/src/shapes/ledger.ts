import type {
  AsOf,
  Bound,
  Estimate,
  Localised,
  Measure,
  OcrSureness,
  RuleName,
  SourceKind,
  Stance,
  Unit,
  Verdict,
} from "@tarjih/reading";

/** An independent origin with the columns that carry what it says. */
export interface LedgerRoot {
  readonly id: string;
  /** Short letter, the same in both languages. */
  readonly code: string;
  readonly name: Localised;
  readonly kind: SourceKind;
  /** Positions in `columns`. */
  readonly columns: readonly number[];
  /** How many questions it answers. */
  readonly answers: number;
}

/** One outlet as it carries one origin. */
export interface LedgerColumn {
  /** Position in `roots`; null where nothing of the report was read. */
  readonly root: number | null;
  readonly name: Localised;
  /** Ids of the reports behind it; none of a file that could not be opened. */
  readonly reports: readonly string[];
}

/** Marks of a cell beside its value. */
export type CellMark = "copy" | "denied" | "hedged" | "decided" | "ocr" | "likely" | "part";

/** One distinct value that a column gives, with the figures that say it. */
export interface LedgerSaying {
  /** Position in `columns`. */
  readonly column: number;
  readonly figures: readonly string[];
  /** Report of the first of them. */
  readonly report: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly word?: string;
  readonly stance: Stance;
  readonly asOf: AsOf;
  /** The gravest verdict of its pairs; null where it stands alone. */
  readonly verdict: Verdict | null;
  readonly marks: readonly CellMark[];
  /** With the mark `ocr`: the least sureness of the recognised letters. */
  readonly ocr?: OcrSureness;
}

/** A question with everything that is said on it. */
export interface LedgerRow {
  readonly id: string;
  readonly text: Localised;
  readonly measure: Measure;
  readonly group: string;
  readonly unit: Unit;
  readonly event: string;
  readonly place: string | null;
  readonly reports: number;
  readonly roots: number;
  /** The gravest verdict of its pairs. */
  readonly verdict: Verdict | null;
  readonly conflicts: number;
  readonly undetermined: number;
  readonly versions: number;
  /** Under the rule asked for; null where that rule gives none for it. */
  readonly estimate: Estimate | null;
  /** Columns that say nothing have none. */
  readonly sayings: readonly LedgerSaying[];
}

/** Questions by sources: the home of the workbench. */
export interface Ledger {
  readonly rule: RuleName;
  readonly roots: readonly LedgerRoot[];
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly LedgerRow[];
  /** How many rows there are; more than are here where only the first were asked for. */
  readonly total: number;
  /** Another word after each change of the case: rows of another state belong to another ledger. */
  readonly state: string;
  /** Names of groups, events and places by id. */
  readonly names: Readonly<Record<string, Localised>>;
}

/** Some rows of a ledger whose head was asked for before. */
export interface LedgerRows {
  readonly state: string;
  readonly rows: readonly LedgerRow[];
}
