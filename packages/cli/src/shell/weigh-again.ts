import { collectKept } from "@tarjih/archive";
import {
  asReadNow,
  closeCase,
  keptFiles,
  latestWeighing,
  openCase,
  readCase,
  readDays,
  readReports,
  rereadCase,
  weighedNow,
  type CaseFile,
} from "@tarjih/casefile";
import { loadAssets, renderDossier, type DossierInput, type Profile } from "@tarjih/dossier";
import { EMPTY_CASE, RULES_VERSION, type RuleName, type Weighing } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { movedLines } from "../terminal/decision-text.ts";
import { harmless } from "../terminal/harmless.ts";
import { followProgress } from "../terminal/progress.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { dossierInput } from "./dossier-input.ts";
import { oneFile } from "./one-file.ts";
import { readAll } from "./read-all.ts";
import type { Shell } from "./shell.ts";
import { undecidedNote } from "./undecided-note.ts";
import { actorOf } from "./with-case.ts";
import { weighingRules, writeWhole } from "./write-files.ts";

/** How a whole case is read and weighed again. */
export interface AgainAsked {
  readonly path: string;
  /** Where its dossier goes; null for nowhere. */
  readonly dossier: string | null;
  readonly profile: Profile;
  /** As in the last weighing where nothing is said. */
  readonly rule: RuleName | "all" | undefined;
  readonly ocr: boolean;
  /** The weighing is given to a program, in the order of keys of the contract. */
  readonly isForProgram: boolean;
}

/** The weighing of now, its case, and what was written and moved, for a person. */
export interface WeighedAgain {
  readonly weighing: Weighing;
  readonly case: DossierInput["case"];
  readonly notes: readonly string[];
}

/** Reads a whole case again from the originals in it, by adapters and rules of now, and weighs it with its decisions. */
export async function weighAgain(
  asked: AgainAsked,
  shell: Shell,
  screen: Screen,
): Promise<WeighedAgain> {
  const file = openCase(asked.path, actorOf(shell));
  try {
    const told = await readAgain(file, asked, shell, screen);
    const { profile } = asked;
    const input = dossierInput(file, asked.path, { profile }, shell, screen);
    const notes = [...told, ...(await dossierNotes(asked, input, shell, screen))];
    // As weighed now and not as kept: what is kept has its keys in the order of the alphabet.
    const weighing = asked.isForProgram ? weighedNow(file, {}) : input.weighing;
    return { weighing, case: readCase(file) ?? EMPTY_CASE, notes };
  } finally {
    closeCase(file);
  }
}

async function readAgain(
  file: CaseFile,
  { path, rule, ocr }: AgainAsked,
  shell: Shell,
  screen: Screen,
): Promise<readonly string[]> {
  const { additions: say } = screen.say;
  const { progress: bars } = messages(shell.lang).cli;
  const info = readCase(file) ?? EMPTY_CASE;
  const [{ start }] = info.events;
  const collecting = followProgress(shell, bars.collecting);
  const now = await collectKept(keptFiles(file, ocr), {
    days: [...(start === null ? [] : [start]), ...readDays(file)],
    progress: collecting.to,
  }).finally(collecting.done);
  const { toRead, ...found } = asReadNow(file, now, ocr);
  const readings = await readAll(toRead, info, shell);
  const keeping = followProgress(shell, bars.keeping);
  const done = (() => {
    try {
      return rereadCase(
        file,
        { ...found, readings, readingRules: RULES_VERSION, onKept: keeping.to },
        { rulesVersion: weighingRules(shell), ...(rule !== undefined && { rule }) },
      );
    } finally {
      keeping.done();
    }
  })();
  const name = harmless(path);
  if (!done.isNew) return [orderedWithPath(screen.say.cli.written.unchanged, name, screen)];
  const pathOf = new Map(readReports(file).map(({ report }) => [report.id, report.path]));
  const gone = found.gone.map((id) => say.goneAgain(harmless(pathOf.get(id) ?? id)));
  const textsMoved = found.reports.length - found.fresh.length;
  const lines = [
    say.readAgain(readings.length, done.readOtherwise.length),
    ...(textsMoved > 0 ? [say.textsAgain(textsMoved)] : []),
    ...(found.fresh.length > 0 ? [say.freshAgain(found.fresh.length)] : []),
    ...gone,
    screen.say.decisions.touched(done.questions.length),
    ...movedLines(done.estimates, screen),
    ...notWeighedLines(file, screen),
  ];
  return [
    ...lines.map((line) => ordered(line, screen)),
    orderedWithPath(screen.say.cli.written.caseFile, name, screen),
  ];
}

/** What the case holds beside its weighing: it is read again too, and stays out of the weighing. */
function notWeighedLines(file: CaseFile, screen: Screen): readonly string[] {
  const weighed = new Set(latestWeighing(file)?.weighing.reports.map(({ id }) => id));
  const count = readReports(file).filter(({ report }) => !weighed.has(report.id)).length;
  return count === 0 ? [] : [screen.say.additions.notWeighed(count)];
}

async function dossierNotes(
  { dossier: path, path: caseFile }: Pick<AgainAsked, "dossier" | "path">,
  { custody: _custody, worksheet: _worksheet, ...data }: DossierInput,
  shell: Shell,
  screen: Screen,
): Promise<readonly string[]> {
  if (path === null) return [];
  const { written } = screen.say.cli;
  // As of a folder: journal and worksheet go into what `tarjih dossier` writes.
  const html = oneFile(() => renderDossier(data, loadAssets()));
  if (html === null) return [ordered(written.noDossier, screen)];
  await writeWhole(path, html, shell);
  return [
    orderedWithPath(written.dossier, harmless(path), screen),
    ...undecidedNote(data, caseFile, screen),
  ];
}
