import { CaseError, closeCase, openCase, type CaseFile } from "@tarjih/casefile";
import { actorOf, type Acting } from "./with-case.ts";

/** Does a piece of work with the case open to write; null where it may only be read. */
export function ifWritable<T>(path: string, shell: Acting, work: (file: CaseFile) => T): T | null {
  try {
    const file = openCase(path, actorOf(shell));
    try {
      return work(file);
    } finally {
      closeCase(file);
    }
  } catch (error) {
    if (error instanceof CaseError && UNWRITABLE.has(error.kind)) return null;
    throw error;
  }
}

const UNWRITABLE: ReadonlySet<string> = new Set(["read-only", "no-permission"]);
