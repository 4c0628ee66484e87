import { type CaseFile, writing } from "../file/case-file.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { journal } from "../journal/journal.ts";
import { aliasOf, commitmentOf } from "./commitment.ts";

/** 32 bytes in hex. */
const FORM = /^[0-9a-f]{64}$/u;

/** The secret of a case in hex, that never leaves it but in the whole case; null where nothing was written for others yet. */
export function saltOf(file: CaseFile): string | null {
  return saltIn(journal(file));
}

/** The same out of entries that were read already. */
export function saltIn(
  entries: readonly {
    readonly action: string;
    readonly subject: Readonly<Record<string, unknown>>;
  }[],
): string | null {
  const salt = entries.find(({ action }) => action === "salt")?.subject["salt"];
  return typeof salt === "string" && FORM.test(salt) ? salt : null;
}

/**
 * Keeps the secret of a case, once: what is there already stays, so that one state of a case always leaves as the same bytes.
 * `salt` are 32 random bytes in hex.
 */
export function keepSalt(file: CaseFile, salt: string): void {
  if (!FORM.test(salt)) throw new TypeError("salt: must be 32 bytes in hex");
  writing(file, (writer) => {
    if (saltOf(file) === null) appendEntry(writer, "salt", { salt });
  });
}

/** How hashes and ids leave a case without telling what they are of. */
export interface Blinding {
  /** A commitment in the place of a SHA-256 in hex. */
  readonly hash: (sha256: string) => string;
  /** In the place of an id that is made of one. */
  readonly id: (id: string) => string;
}

/** By the secret of the case; null where it has none yet. */
export function blindingOf(file: CaseFile): Blinding | null {
  const salt = saltOf(file);
  if (salt === null) return null;
  return { hash: (hash) => commitmentOf(salt, hash), id: (id) => aliasOf(salt, id) };
}
