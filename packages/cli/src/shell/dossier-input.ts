import { existsSync, readFileSync } from "node:fs";
import { parseWorksheet } from "@tarjih/archive";
import {
  blindingOf,
  caseToShare,
  journal,
  readReadings,
  readReports,
  readWeighing,
  weighedNow,
  type CaseFile,
} from "@tarjih/casefile";
import {
  custodyOf,
  sheetData,
  type DossierInput,
  type Profile,
  type SheetData,
} from "@tarjih/dossier";
import { RULES_VERSION, type RuleName, type Weighing } from "@tarjih/reading";
import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
import { problemLine } from "./gather.ts";
import { readTemplate } from "./read-template.ts";
import type { Shell } from "./shell.ts";

/** What of a case a dossier shall hold. */
export interface DossierAsked {
  readonly profile: Profile;
  readonly rule?: RuleName | "all";
  readonly hypotheses?: string;
  readonly template?: string;
}

/** A case as it stands now, with its decisions, as the dossier takes it. */
export function dossierInput(
  file: CaseFile,
  path: string,
  asked: DossierAsked,
  shell: Shell,
  screen: Screen,
): DossierInput {
  const weighing = weighingOf(file, path, asked.rule, screen);
  const wanted = new Set(weighing.reports.map(({ id }) => id));
  const reports = readReports(file).filter(({ report }) => wanted.has(report.id));
  const worksheet = worksheetOf(path, asked.hypotheses, screen);
  const blinding = blindingOf(file);
  return {
    weighing,
    readings: readReadings(file)
      .map(({ reading }) => reading)
      .filter(({ report }) => wanted.has(report.id)),
    texts: new Map(reports.map(({ report, text }) => [report.id, text])),
    case: caseToShare(file),
    program: { name: "tarjih", version: shell.version, rules: RULES_VERSION },
    lang: shell.lang,
    profile: asked.profile,
    custody: custodyOf(journal(file), asked.profile, blinding),
    ...(blinding === null ? {} : { blinding }),
    ...(worksheet === null ? {} : { worksheet }),
    ...(asked.template === undefined ? {} : { template: readTemplate(asked.template, screen) }),
  };
}

/** As it was weighed, or under another rule without recording that. */
function weighingOf(
  file: CaseFile,
  path: string,
  rule: DossierAsked["rule"],
  screen: Screen,
): Weighing {
  const weighing = readWeighing(file);
  if (weighing === null) {
    throw new Failure("usage", screen.say.custody.package.notWeighed(harmless(path)));
  }
  return rule === undefined ? weighing : weighedNow(file, { rule });
}

/** The worksheet named, or the one that lies beside the case under its name. */
function worksheetOf(path: string, named: string | undefined, screen: Screen): SheetData | null {
  const place = named ?? path.replace(/\.tarjih$/iu, "") + ".hypotheses.yaml";
  if (!existsSync(place)) {
    if (named === undefined) return null;
    throw new Failure("usage", screen.say.cli.failures.missingPath(harmless(place)));
  }
  const result = parseWorksheet(readFileSync(place, "utf8"), place);
  if (result.ok) return sheetData(result.sheet);
  const lines = result.problems.map((problem) => problemLine(problem, screen));
  throw new Failure("usage", lines.join("\n"));
}
