import { closeCase, keepSalt, openCaseToRead, saltOf } from "@tarjih/casefile";
import type { Profile } from "@tarjih/dossier";
import { ifWritable } from "./if-writable.ts";
import type { Acting } from "./with-case.ts";

/**
 * Sees to it that the case has its secret before something of it is written for others: hashes of what has something hidden leave as
 * commitments under it. Drawn once and kept in the journal, so that one state of a case leaves as the same bytes ever after. A case that
 * may only be read gets none, and such hashes are withheld. A court gets the hashes themselves.
 */
export function keepSecret(path: string, profile: Profile, shell: Acting): void {
  if (profile === "court" || hasSecret(path)) return;
  ifWritable(path, shell, (file) => {
    keepSalt(file, shell.random());
  });
}

function hasSecret(path: string): boolean {
  const file = openCaseToRead(path);
  try {
    return saltOf(file) !== null;
  } finally {
    closeCase(file);
  }
}
