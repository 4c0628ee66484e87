import type { namesToDecide, Profile } from "@tarjih/dossier";
import type { InterfaceLanguage } from "@tarjih/i18n";

/** For whom and in which language something is taken away. */
export interface LeavingFor {
  readonly profile: Profile;
  readonly lang: InterfaceLanguage;
}

/** A file that leaves; `path` is relative, with slashes. */
export interface FileLeaving {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Who is hidden from the public and what looks like a name and stays, as `tarjih mask` lists them. */
export type NamesToDecide = ReturnType<typeof namesToDecide>;

/** Making what leaves a case is the program's that serves it: it writes the same by its commands. */
export interface Leaving {
  /** Ids of the formats that it exports to. */
  readonly formats: readonly string[];
  /** The dossier as one page; null where it would be larger than a page can be. */
  readonly dossier: (asked: LeavingFor) => string | null;
  /** Whom the public would not read, and what it would, before anything is made. */
  readonly names: () => NamesToDecide;
  /** Files of an export, with the ending of the only one, or null for a folder of several. */
  readonly exported: (
    format: string,
    asked: LeavingFor,
  ) => { readonly ending: string | null; readonly files: readonly FileLeaving[] };
}
