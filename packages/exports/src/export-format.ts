import type { DossierInput, Profile } from "@tarjih/dossier";
import type { RuleName } from "@tarjih/reading";

/** A row of a table of the case file; bytes as `{base64}`. */
export type KeptRow = Readonly<
  Record<string, string | number | null | { readonly base64: string }>
>;

/** What a case file keeps, as it keeps it: names, originals, everything. */
export interface KeptCase {
  /** The case as it is, nothing hidden. */
  readonly data: DossierInput;
  /** Number of the schema of the case file. */
  readonly schema: number;
  /** Hash of the last journal entry. */
  readonly head: string;
  readonly tables: readonly { readonly name: string; readonly rows: readonly KeptRow[] }[];
  readonly originals: readonly {
    readonly sha256: string;
    readonly path: string;
    readonly bytes: () => Uint8Array;
  }[];
}

/** What an export is made from: the case whole, and whom it is for. */
export interface ExportInput extends KeptCase {
  /** Name of the case file, without its ending. */
  readonly name: string;
  readonly profile: Profile;
  /** SHA-256 in hex; a string as UTF-8. */
  readonly sha256: (content: string | Uint8Array) => string;
}

/** A line of the journal; who did it, and the plain hashes, only for a court. */
export interface JournalLine {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly prev: string;
  readonly hash: string;
  readonly who: string | null;
}

/** A case as it may be shared: what a format sees. Names that the profile hides are out of all of it. */
export interface SharedCase {
  readonly data: DossierInput;
  readonly name: string;
  readonly profile: Profile;
  /** Number of the schema of the case file, and the hash of its last journal entry. */
  readonly schema: number;
  readonly head: string;
  readonly journal: readonly JournalLine[];
  /** When the case was last worked on, ISO 8601: exports of one state bear one time. */
  readonly worked: string;
  /** For a court alone; null for everybody else, so that no format can let it out. */
  readonly kept: KeptCase | null;
  readonly sha256: (content: string | Uint8Array) => string;
  /** How many words that may be names stay though nobody decided on them; for whoever writes the export, and in no file. */
  readonly undecided: number;
}

/** A file that an export makes; `path` is relative, with slashes. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A format: pure, the same case gives the same files in the same order. */
export interface ExportFormat {
  readonly id: string;
  /** Ending of the one file that it makes; null where it makes a folder of several. */
  readonly ending: string | null;
  /** Rules whose estimates it writes, whatever rule the case was weighed by. */
  readonly rules?: readonly RuleName[];
  readonly files: (shared: SharedCase) => Iterable<ExportFile>;
}
