import { createHash } from "node:crypto";
import { recordExport, type Exported, type JournalEntry } from "@tarjih/casefile";
import type { ExportFile } from "@tarjih/exports";
import { ifWritable } from "./if-writable.ts";
import type { Shell } from "./shell.ts";
import type { Acting } from "./with-case.ts";

/** What goes by on its way out, and the line about it. */
export interface ExportJournal {
  /** The same files; each is counted as it passes. */
  readonly watched: (files: Iterable<ExportFile>) => Iterable<ExportFile>;
  /** Counts one file that is made by and by, and gives it back. */
  readonly counted: (file: ExportFile) => ExportFile;
  /** Writes the line. A case that cannot be written to has none, and the export is made all the same. */
  readonly record: () => void;
}

/** Counts the files of an export on their way out, and then writes the line about them. `source` is closed before. */
export function journalExport(
  path: string,
  entry: Omit<Exported, "files" | "sha256">,
  source: { readonly close: () => void },
  shell: Shell,
  told: (entry: JournalEntry) => void,
): ExportJournal {
  const lines: Line[] = [];
  const counted = (file: ExportFile): ExportFile => {
    lines.push(lineOf(file));
    return file;
  };
  return {
    watched: function* watched(files) {
      for (const file of files) yield counted(file);
    },
    counted,
    record: () => {
      source.close();
      const written = recorded(path, { ...entry, ...totalOf(lines) }, shell);
      if (written !== null) told(written);
    },
  };
}

/** Writes the line about files that have left the case; null where the case cannot be written to. */
export function journalLeft(
  path: string,
  entry: Omit<Exported, "files" | "sha256">,
  files: readonly ExportFile[],
  shell: Acting,
): number | null {
  return recorded(path, { ...entry, ...totalOf(files.map(lineOf)) }, shell)?.seq ?? null;
}

type Line = readonly [hash: string, path: string];

function lineOf({ path, content }: ExportFile): Line {
  return [sha256(content), path];
}

/**
 * One hash over an export: of a single file its SHA-256, of several that of the list that `sha256sum` would print of
 * them in their order (`hash  path`, one a line).
 */
function totalOf(lines: readonly Line[]): Pick<Exported, "files" | "sha256"> {
  const [first] = lines;
  const list = lines.map(([hash, name]) => `${hash}  ${name}\n`).join("");
  const hash = lines.length === 1 && first !== undefined ? first[0] : sha256(list);
  return { files: lines.length, sha256: hash };
}

function recorded(path: string, exported: Exported, shell: Acting): JournalEntry | null {
  return ifWritable(path, shell, (file) => recordExport(file, exported));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
