import { type CaseFile, writing } from "../file/case-file.ts";
import { appendEntry } from "../journal/append-entry.ts";
import type { JournalEntry } from "../journal/entry.ts";

/** What left the case: the format and profile, how many files, and one hash over all of them. */
export interface Exported {
  readonly format: string;
  readonly profile: string;
  readonly lang: string;
  readonly files: number;
  readonly sha256: string;
}

/** Writes into the journal that something left the case. */
export function recordExport(file: CaseFile, exported: Exported): JournalEntry {
  const { format, profile, lang, files, sha256 } = exported;
  return writing(file, (writer) =>
    appendEntry(writer, "export", { format, profile, lang, files, sha256 }),
  );
}
