import { statSync } from "node:fs";
import {
  caseToShare,
  closeCase,
  journal,
  openCaseToRead,
  type JournalEntry,
} from "@tarjih/casefile";
import { isWork } from "@tarjih/dossier";
import type { CaseInfo } from "@tarjih/reading";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { isMoreHidden } from "./newly-hidden.ts";
import type { Shell } from "./shell.ts";

/** A case before a change: how many entries its journal had, and whom it hid. */
export interface Before {
  readonly entries: number;
  readonly sharing: CaseInfo;
}

/**
 * Says after a change that what was written from the case before does not have it: the dossier beside the file, and
 * exports that the journal tells of. They are left as they are: somebody may have passed them on. Said once: what an
 * earlier change made old was told then. Only where somebody is hidden now who was not, everything that was ever written is
 * named, since all of it may show the name.
 */
export function noteStale(path: string, before: Before, shell: Shell, screen: Screen): void {
  const say = screen.say.custody.stale;
  const { entries, sharing } = stateOf(path);
  if (!entries.slice(before.entries).some(isChange)) return;
  const earlier = entries.slice(0, before.entries);
  const last = earlier.findLast(isChange);
  const dossier = `${path.replace(/\.tarjih$/iu, "")}.dossier.html`;
  const written = statSync(dossier, { throwIfNoEntry: false })?.mtime.toISOString() ?? null;
  const exported = earlier.filter(({ action }) => action === "export");
  if (isMoreHidden(before.sharing, sharing)) {
    if (written === null && exported.length === 0) return;
    shell.note(ordered(say.mayShow, screen));
    if (written !== null) shell.note(`  ${harmless(dossier)}`);
    for (const { subject, at } of exported) {
      const [format, profile] = ["format", "profile"].map((key) => harmless(String(subject[key])));
      shell.note(`  ${ordered(say.exported(format ?? "", profile ?? "", at), screen)}`);
    }
    return;
  }
  const isBeside = written !== null && (last === undefined || written >= last.at);
  if (isBeside) shell.note(orderedWithPath(say.dossier, harmless(dossier), screen));
  const exports = exported.filter(
    ({ seq, subject }) =>
      seq > (last?.seq ?? 0) && !(isBeside && subject["format"] === "dossier.html"),
  ).length;
  if (exports > 0) shell.note(say.exports(exports));
}

/** Not what only leaves the case, or brings the file up to date. */
function isChange({ action }: JournalEntry): boolean {
  return isWork({ action }) && action !== "migrate";
}

function stateOf(path: string): {
  readonly entries: readonly JournalEntry[];
  readonly sharing: CaseInfo;
} {
  const file = openCaseToRead(path);
  try {
    return { entries: journal(file), sharing: caseToShare(file) };
  } finally {
    closeCase(file);
  }
}
