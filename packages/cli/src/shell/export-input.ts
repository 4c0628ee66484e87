import { createHash } from "node:crypto";
import {
  blindingOf,
  caseToShare,
  closeCase,
  dumpCase,
  openCaseToRead,
  readOriginal,
  readReadings,
  readReports,
  readWeighing,
  weighedNow,
  type CaseFile,
} from "@tarjih/casefile";
import type { Profile } from "@tarjih/dossier";
import type { ExportInput } from "@tarjih/exports";
import type { RuleName, Weighing } from "@tarjih/reading";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import type { Shell } from "./shell.ts";

/** A case open to be exported; originals are read as they are written. Closing twice does nothing. */
export interface ExportSource {
  readonly input: ExportInput;
  readonly close: () => void;
}

/** What the case file is called, whom the export is for, and the rules whose estimates it needs. */
interface ExportAsked {
  readonly name: string;
  readonly profile: Profile;
  readonly rules: readonly RuleName[];
}

/** Everything that an export needs of a case file. */
export function exportInput(
  path: string,
  { name, profile, rules }: ExportAsked,
  shell: Shell,
  screen: Screen,
): ExportSource {
  const file = openCaseToRead(path);
  const close = (): void => closeCase(file);
  try {
    const kept = readWeighing(file);
    if (kept === null) {
      throw new Failure("usage", screen.say.custody.package.notWeighed(harmless(path)));
    }
    const weighing = withRules(kept, rules, file);
    const dump = dumpCase(file);
    const wanted = new Set(weighing.reports.map(({ id }) => id));
    const reports = readReports(file).filter(({ report }) => wanted.has(report.id));
    const blinding = blindingOf(file);
    const data = {
      weighing,
      readings: readReadings(file)
        .map(({ reading }) => reading)
        .filter(({ report }) => wanted.has(report.id)),
      texts: new Map(reports.map(({ report, text }) => [report.id, text])),
      case: caseToShare(file),
      program: { name: "tarjih", version: shell.version },
      lang: shell.lang,
      ...(blinding === null ? {} : { blinding }),
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

/** The weighing with these rules' estimates beside its own; weighed again only where they are not there. */
function withRules(weighing: Weighing, rules: readonly RuleName[], file: CaseFile): Weighing {
  const isThere = weighing.questions.every(({ estimate, estimates = [] }) =>
    rules.every((rule) => [estimate, ...estimates].some((one) => one.rule === rule)),
  );
  if (isThere) return weighing;
  const again = weighedNow(file, { rule: "all" });
  const byQuestion = new Map(again.questions.map((one) => [one.id, one.estimates]));
  const questions = weighing.questions.map((question) => {
    const estimates = byQuestion.get(question.id);
    return estimates === undefined ? question : { ...question, estimates };
  });
  return { ...weighing, questions };
}
