import {
  closeCase,
  journal,
  openCaseToRead,
  openReports,
  type JournalEntry,
  type LeftReport,
} from "@tarjih/casefile";
import type { Messages } from "@tarjih/i18n";
import { harmless } from "../terminal/harmless.ts";
import type { FileVerification } from "./verify-file.ts";

type Held = Pick<FileVerification, "checked" | "left" | "problems" | "notTold">;

/** What left, with the hash under which the journal tells of it. */
export interface LeftWhole {
  readonly reports: readonly LeftReport[];
  readonly sha256: string;
}

/** Of what is held against no case. */
export const NOT_HELD: Held = { checked: [], left: [], problems: [], notTold: false };

/**
 * Reports that left held against the case that they came from: each hash, and each commitment opened with the secret of the case. A copy of
 * the case that wrote for others before it met this one has another secret: of what it wrote nothing is known here.
 */
export function againstCase(
  { reports, sha256 }: LeftWhole,
  casePath: string,
  messages: Messages,
): Held {
  const say = messages.custody.asLeft;
  const file = openCaseToRead(casePath);
  try {
    const { held, notHeld, untold, otherSecret } = openReports(file, reports);
    return {
      checked: [[say.held, held.length]],
      left: [
        entryLine(journal(file), sha256, say),
        ...(untold.length === 0 ? [] : [say.untold(untold.length)]),
        ...(otherSecret.length === 0
          ? []
          : [say.otherSecret(otherSecret.length, harmless(casePath))]),
      ],
      problems: notHeld.map((id) => say.notHeld(harmless(id))),
      notTold: untold.length + otherSecret.length > 0,
    };
  } finally {
    closeCase(file);
  }
}

/** Which entry of the journal tells of exactly these bytes; that none does is said, and is no alteration. */
function entryLine(
  entries: readonly JournalEntry[],
  sha256: string,
  say: Messages["custody"]["asLeft"],
): string {
  const entry = entries.find(
    ({ action, subject }) => action === "export" && subject["sha256"] === sha256,
  );
  return entry === undefined
    ? say.inNoEntry
    : say.inEntry(entry.seq, entry.at, harmless(entry.who));
}
