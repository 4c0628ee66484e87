import { basename } from "node:path";
import { closeCase, openCaseToRead } from "@tarjih/casefile";
import { loadAssets, namesToDecide, renderDossier } from "@tarjih/dossier";
import { EXPORT_FORMATS, shareCase } from "@tarjih/exports";
import type { Leaving, LeavingFor } from "@tarjih/server";
import type { Screen } from "../terminal/screen.ts";
import { dossierInput } from "./dossier-input.ts";
import { exportInput } from "./export-input.ts";
import { journalExport, journalLeft } from "./journal-export.ts";
import { keepSecret } from "./keep-secret.ts";
import { oneFile } from "./one-file.ts";
import type { Shell } from "./shell.ts";

/** What leaves a case by the workbench is what `tarjih dossier` and `tarjih export` write. */
export function leavingOf(path: string, shell: Shell, screen: Screen): Leaving {
  const speaking = ({ lang }: LeavingFor): Shell => ({ ...shell, lang });
  return {
    formats: EXPORT_FORMATS.map(({ id }) => id),
    dossier: (asked) => {
      keepSecret(path, asked.profile, shell);
      const file = openCaseToRead(path);
      let html: string | null = null;
      try {
        const input = dossierInput(file, path, { profile: asked.profile }, speaking(asked), screen);
        html = oneFile(() => renderDossier(input, loadAssets()));
      } finally {
        closeCase(file);
      }
      if (html !== null) {
        const { profile, lang } = asked;
        const made = [{ path: `${basename(path)}.html`, content: html }];
        journalLeft(path, { format: "dossier.html", profile, lang }, made, shell);
      }
      return html;
    },
    names: () => {
      const file = openCaseToRead(path);
      try {
        return namesToDecide(dossierInput(file, path, { profile: "public" }, shell, screen));
      } finally {
        closeCase(file);
      }
    },
    exported: (id, asked) => {
      const format = EXPORT_FORMATS.find((each) => each.id === id);
      if (format === undefined) throw new TypeError(`format: ${id}`);
      const { profile, lang } = asked;
      const name = basename(path).replace(/\.tarjih$/iu, "");
      keepSecret(path, profile, shell);
      const source = exportInput(
        path,
        { name, profile, rules: format.rules ?? [] },
        speaking(asked),
        screen,
      );
      try {
        const files = format.files(shareCase(source.input));
        const entry = { format: id, profile, lang };
        const journal = journalExport(path, entry, source, shell, () => undefined);
        // All of it is made before the journal says so.
        const made = [...journal.watched(files)];
        journal.record();
        return { ending: format.ending, files: made };
      } finally {
        source.close();
      }
    },
  };
}
