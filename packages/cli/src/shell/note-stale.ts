import { statSync } from "node:fs";
import { openCaseToRead, closeCase, journal, type JournalEntry } from "@tarjih/casefile";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath, type Screen } from "../terminal/screen.ts";
import type { Shell } from "./shell.ts";

/**
 * Says after a change that what was written from the case before does not have it: the dossier beside the file, and
 * exports that the journal tells of. They are left as they are: somebody may have passed them on. Said once: what an
 * earlier change made old was told then. `before` is how many entries the journal had.
 */
export function noteStale(path: string, before: number, shell: Shell, screen: Screen): void {
  const say = screen.say.custody.stale;
  const entries = journalOf(path);
  if (!entries.slice(before).some(isChange)) return;
  const earlier = entries.slice(0, before);
  const last = earlier.findLast(isChange);
  const dossier = `${path.replace(/\.tarjih$/iu, "")}.dossier.html`;
  const written = statSync(dossier, { throwIfNoEntry: false })?.mtime.toISOString() ?? null;
  const isBeside = written !== null && (last === undefined || written >= last.at);
  if (isBeside) shell.note(orderedWithPath(say.dossier, harmless(dossier), screen));
  const exports = earlier.filter(
    ({ action, seq, subject }) =>
      action === "export" &&
      seq > (last?.seq ?? 0) &&
      !(isBeside && subject["format"] === "dossier.html"),
  ).length;
  if (exports > 0) shell.note(say.exports(exports));
}

/** Not what only leaves the case, or brings the file up to date. */
function isChange({ action }: JournalEntry): boolean {
  return action !== "export" && action !== "migrate";
}

function journalOf(path: string): readonly JournalEntry[] {
  const file = openCaseToRead(path);
  try {
    return journal(file);
  } finally {
    closeCase(file);
  }
}
