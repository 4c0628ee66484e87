import { closeCase, openCaseToRead, openReports } from "@tarjih/casefile";
import { reportsInDossier } from "@tarjih/dossier";
import type { Messages } from "@tarjih/i18n";
import { harmless } from "../terminal/harmless.ts";
import type { FileVerification } from "./verify-file.ts";

type Held = Pick<FileVerification, "checked" | "left" | "problems">;

/** Of a dossier that is held against no case. */
export const NOT_HELD: Held = { checked: [], left: [], problems: [] };

/** The reports of a dossier held against the case that it came from: each hash, and each commitment opened with the secret of the case. */
export function againstCase(html: string, casePath: string, messages: Messages): Held {
  const say = messages.custody.asLeft;
  const file = openCaseToRead(casePath);
  try {
    const { held, notHeld, untold } = openReports(file, reportsInDossier(html));
    return {
      checked: [[say.held, held.length]],
      left: untold.length === 0 ? [] : [say.untold(untold.length)],
      problems: notHeld.map((id) => say.notHeld(harmless(id))),
    };
  } finally {
    closeCase(file);
  }
}
