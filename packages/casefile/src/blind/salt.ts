import { type CaseFile, writing } from "../file/case-file.ts";
import { appendEntry } from "../journal/append-entry.ts";
import { journal } from "../journal/journal.ts";
import { aliasOf, commitmentOf } from "./commitment.ts";

/** 32 bytes in hex. */
const FORM = /^[0-9a-f]{64}$/u;

/** The secret of a case in hex, that never leaves it but in the whole case; null where nothing was written for others yet. */
export function saltOf(file: CaseFile): string | null {
  const [own = null] = saltsOf(file);
  return own;
}

/**
 * Its own secret first, then those under which copies wrote that were imported: what left them before they met is opened with
 * these, and nothing leaves under them any more.
 */
export function saltsOf(file: CaseFile): readonly string[] {
  return saltsIn(journal(file));
}

/** The same out of entries that were read already. */
export function saltsIn(
  entries: readonly {
    readonly action: string;
    readonly subject: Readonly<Record<string, unknown>>;
  }[],
): readonly string[] {
  const salts = entries.flatMap(({ action, subject }) => {
    const { salt } = subject;
    return action === "salt" && typeof salt === "string" && FORM.test(salt) ? [salt] : [];
  });
  return [...new Set(salts)];
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

/**
 * Keeps the secrets of a copy beside those that are here, with the head of its journal in that state. A case that has none takes
 * theirs for its own. Returns how many are new.
 */
export function takeSalts(file: CaseFile, salts: readonly string[], head: string): number {
  const here = new Set(saltsOf(file));
  const fresh = salts.filter((salt) => !here.has(salt));
  writing(file, (writer) => {
    for (const salt of fresh) appendEntry(writer, "salt", { salt, head });
  });
  return fresh.length;
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
  const [own = null] = blindingsOf(file);
  return own;
}

/** By each secret that it has, its own first. */
export function blindingsOf(file: CaseFile): readonly Blinding[] {
  return saltsOf(file).map((salt) => ({
    hash: (hash) => commitmentOf(salt, hash),
    id: (id) => aliasOf(salt, id),
  }));
}
