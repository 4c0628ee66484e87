import { createHash } from "node:crypto";
import {
  closeCase,
  dumpCase,
  openCaseToRead,
  readCase,
  readOriginal,
  readReadings,
  readReports,
  readWeighing,
} from "@tarjih/casefile";
import type { Profile } from "@tarjih/dossier";
import type { ExportInput } from "@tarjih/exports";
import { EMPTY_CASE } from "@tarjih/reading";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import type { Shell } from "./shell.ts";

/** A case open to be exported; originals are read as they are written. Closing twice does nothing. */
export interface ExportSource {
  readonly input: ExportInput;
  readonly close: () => void;
}

/** Everything that an export needs of a case file. */
export function exportInput(
  path: string,
  { name, profile }: { readonly name: string; readonly profile: Profile },
  shell: Shell,
  screen: Screen,
): ExportSource {
  const file = openCaseToRead(path);
  const close = (): void => closeCase(file);
  try {
    const weighing = readWeighing(file);
    if (weighing === null) {
      throw new Failure("usage", screen.say.custody.package.notWeighed(harmless(path)));
    }
    const dump = dumpCase(file);
    const wanted = new Set(weighing.reports.map(({ id }) => id));
    const reports = readReports(file).filter(({ report }) => wanted.has(report.id));
    const data = {
      weighing,
      readings: readReadings(file)
        .map(({ reading }) => reading)
        .filter(({ report }) => wanted.has(report.id)),
      texts: new Map(reports.map(({ report, text }) => [report.id, text])),
      case: readCase(file) ?? EMPTY_CASE,
      program: { name: "tarjih", version: shell.version },
      lang: shell.lang,
    };
    const originals = dump.originals.map(({ sha256, path: from }) => ({
      sha256,
      path: from,
      bytes: () => readOriginal(file, sha256) ?? new Uint8Array(),
    }));
    const sha256 = (content: string | Uint8Array): string =>
      createHash("sha256").update(content).digest("hex");
    return { input: { ...dump, name, profile, data, originals, sha256 }, close };
  } catch (error) {
    close();
    throw error;
  }
}
