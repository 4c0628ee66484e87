import type { DossierInput } from "../scene/data.ts";

export const EXPORT_PROFILES = ["public", "court"] as const;
/** Who a file is for: `public` has persons masked and no originals, `court` is everything as it is. */
export type ExportProfile = (typeof EXPORT_PROFILES)[number];

/** A row of a table of the case file; bytes as `{base64}`. */
export type KeptRow = Readonly<
  Record<string, string | number | null | { readonly base64: string }>
>;

/** Everything that an export may need of a case. */
export interface ExportInput {
  /** The case, whole: a format masks it by `maskInput` for every profile but `court`. */
  readonly data: DossierInput;
  readonly profile: ExportProfile;
  /** Tables of the case file, by name, and the number of its schema. */
  readonly schema: number;
  readonly head: string;
  readonly tables: readonly { readonly name: string; readonly rows: readonly KeptRow[] }[];
  readonly originals: readonly {
    readonly sha256: string;
    readonly path: string;
    readonly bytes: () => Uint8Array;
  }[];
  /** SHA-256 in hex; a string as UTF-8. */
  readonly sha256: (content: string | Uint8Array) => string;
}

/** A file that an export makes; `path` is relative, with slashes. */
export interface ExportFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A format: pure, the same input gives the same files in the same order. */
export interface ExportFormat {
  readonly id: string;
  /** Whether it makes a folder of files or one file. */
  readonly makes: "folder" | "file";
  readonly files: (input: ExportInput) => Iterable<ExportFile>;
}
