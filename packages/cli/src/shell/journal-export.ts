import { createHash } from "node:crypto";
import { CaseError, closeCase, openCase, recordExport, type Exported } from "@tarjih/casefile";
import type { ExportFile } from "@tarjih/exports";
import type { ExportSource } from "./export-input.ts";
import type { Shell } from "./shell.ts";

/** What goes by on its way out, and the line about it. */
export interface ExportJournal {
  /** The same files; each is counted as it passes. */
  readonly watched: (files: Iterable<ExportFile>) => Iterable<ExportFile>;
  /** Writes the line. A case that cannot be written to has none, and the export is made all the same. */
  readonly record: () => void;
}

/**
 * One hash over an export: of a single file its SHA-256, of several that of the list that `sha256sum` would print of
 * them in their order (`hash  path`, one a line).
 */
export function journalExport(
  path: string,
  entry: Omit<Exported, "files" | "sha256">,
  source: ExportSource,
  shell: Shell,
  told: (seq: number) => void,
): ExportJournal {
  const lines: (readonly [hash: string, path: string])[] = [];
  return {
    watched: function* watched(files) {
      for (const file of files) {
        lines.push([sha256(file.content), file.path]);
        yield file;
      }
    },
    record: () => {
      source.close();
      const [first] = lines;
      const list = lines.map(([hash, name]) => `${hash}  ${name}\n`).join("");
      const hash = lines.length === 1 && first !== undefined ? first[0] : sha256(list);
      const exported = { ...entry, files: lines.length, sha256: hash };
      const seq = recorded(path, exported, shell);
      if (seq !== null) told(seq);
    },
  };
}

function recorded(path: string, exported: Exported, { who, clock }: Shell): number | null {
  try {
    const file = openCase(path, { who, clock });
    try {
      return recordExport(file, exported).seq;
    } finally {
      closeCase(file);
    }
  } catch (error) {
    if (error instanceof CaseError && UNWRITABLE.has(error.kind)) return null;
    throw error;
  }
}

const UNWRITABLE: ReadonlySet<string> = new Set(["read-only", "no-permission"]);

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
