import { existsSync } from "node:fs";
import { openCaseToRead, closeCase, journal } from "@tarjih/casefile";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath, type Screen } from "../terminal/screen.ts";
import type { Shell } from "./shell.ts";

/**
 * Says after a change that what was written from the case before does not have it: the dossier beside the file, and
 * exports that the journal tells of. They are left as they are: somebody may have passed them on.
 */
export function noteStale(path: string, shell: Shell, screen: Screen): void {
  const say = screen.say.custody.stale;
  const dossier = `${path.replace(/\.tarjih$/iu, "")}.dossier.html`;
  const isBeside = existsSync(dossier);
  if (isBeside) {
    shell.note(orderedWithPath(say.dossier, harmless(dossier), screen));
  }
  const file = openCaseToRead(path);
  try {
    const exports = journal(file).filter(({ action, subject }) => {
      const isDossier = String(subject["format"]).startsWith("dossier");
      return action === "export" && !(isBeside && isDossier);
    }).length;
    if (exports > 0) shell.note(say.exports(exports));
  } finally {
    closeCase(file);
  }
}
