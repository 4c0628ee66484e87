import {
  CONTENT_WARNINGS,
  jsonText,
  RULES_VERSION,
  type ContentWarning,
  type Finding,
  type Reading,
} from "@tarjih/reading";
import type { ArchivedReport } from "@tarjih/archive";
import { Command, InvalidArgumentError, Option } from "commander";
import { addMaterial, latestWeighing, readDays, toAdd, type CaseChanges } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { codedReadings, heldRows } from "@tarjih/weighing";
import { EXIT_CODES } from "../exit-codes.ts";
import { noteFindings } from "../shell/gather.ts";
import { gatherAll } from "../shell/gather-all.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import { readAll } from "../shell/read-all.ts";
import type { Shell } from "../shell/shell.ts";
import { writingCase } from "../shell/with-case.ts";
import { weighingRules } from "../shell/write-files.ts";
import { followProgress } from "../terminal/progress.ts";
import { movedLines } from "../terminal/decision-text.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, type Screen } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface AddOptions extends PrintOptions, ByOption {
  readonly ocr?: boolean;
  readonly warning?: readonly ContentWarning[];
  readonly format: "table" | "json";
}

/** `tarjih add CASE PATH…`. */
export function addCommand(shell: Shell): Command {
  const { cli, additions: say, decisions, warnings } = messages(shell.lang);
  const command = new Command("add")
    .description(say.command)
    .argument("<case>", cli.help.arguments.caseFile)
    .argument("<paths...>", cli.help.arguments.weighPaths)
    .option("--ocr", cli.help.options.ocr)
    .addOption(
      new Option("--warning <kind>", warnings.option).choices(CONTENT_WARNINGS).argParser(oneMore),
    )
    .addOption(formatOption(decisions.help.format));
  return withPrintOptions(withBy(command, shell.lang), shell.lang, [
    ["tarjih add elm.tarjih new-reports", say.exampleFolder],
    ["tarjih add elm.tarjih statement.txt --by Rana", say.exampleFile],
    ["tarjih add elm.tarjih testimony --warning torture --warning death", warnings.example],
  ]).action(async (path: string, paths: readonly string[], options: AddOptions) => {
    await runAdd(path, paths, options, inNameOf(options.by, shell));
  });
}

async function runAdd(
  path: string,
  paths: readonly string[],
  options: AddOptions,
  shell: Shell,
): Promise<void> {
  const screen = screenFor(options, shell);
  await writingCase(path, shell, screen, async (file) => {
    const { ocr, warning } = options;
    const before = latestWeighing(file)?.weighing.figures ?? [];
    const rowsBefore = before.reduce((last, { row = 0 }) => Math.max(last, row), 0);
    const isHeld = heldRows(before);
    const gathering = { ocr, warnings: warning, days: readDays(file), rowsBefore, isHeld };
    const { collection, coded } = await gatherAll(paths, gathering, shell, screen);
    const { fresh, known, changed, papers, toRead, info, isOther } = toAdd(file, collection);
    const rows = codedReadings(coded, info.events[0].id);
    const readings = await readAll(toRead, info, shell);
    const progress = followProgress(shell, screen.say.cli.progress.keeping);
    const added = (): CaseChanges =>
      addMaterial(
        file,
        {
          reports: fresh,
          readings,
          readingRules: RULES_VERSION,
          containers: collection.containers,
          findings: collection.findings,
          ...(isOther ? { case: info } : {}),
          onKept: progress.to,
        },
        {
          rulesVersion: weighingRules(shell),
          coded: rows,
        },
      );
    let changes = NOTHING_NEW;
    try {
      if (fresh.length > 0 || papers.length > 0 || rows.length > 0 || isOther) changes = added();
    } finally {
      progress.done();
    }
    const ids = fresh.map(({ report: { id, path: at } }) => {
      const older = changed.get(id);
      return { id, path: at, ...(older !== undefined && { changed: older }) };
    });
    // What came with a new report is told with it
    const alone = fresh.length === 0 ? papers.map((paper) => paper.path) : [];
    await shell.out(
      options.format === "json"
        ? `${jsonText({ added: ids, known, ...changes })}\n`
        : addedText(
            [...addedLines(fresh, changed, screen), ...alone.map(screen.say.additions.added)],
            known,
            changes,
            screen,
          ),
    );
    const reports = collection.reports.map(({ report }) => report);
    const read = changes === NOTHING_NEW ? [] : foundIn(readings, ids);
    noteFindings([...collection.findings, ...read, ...changes.findings], reports, shell, screen);
  });
  shell.end(EXIT_CODES.done);
}

/** What was added: each report by its path, the messages of a chat as one line with how many of them are new, and how many changed. */
function addedLines(
  fresh: readonly ArchivedReport[],
  changed: ReadonlyMap<string, string>,
  { say: { additions } }: Screen,
): readonly string[] {
  const chats = Map.groupBy(fresh, ({ report }) =>
    report.message === undefined ? "" : (report.container?.path ?? ""),
  );
  const single = chats.get("") ?? [];
  chats.delete("");
  return [
    ...single.map(({ report }) => additions.added(report.path)),
    ...[...chats].map(([path, own]) => {
      const edited = own.filter(({ report }) => changed.has(report.id)).length;
      return additions.addedMessages(path, own.length - edited, edited);
    }),
  ];
}

/** What reading found in the reports that are new: that one has no date is told of it here as it is by `weigh`. */
function foundIn(
  readings: readonly Reading[],
  fresh: readonly { readonly id: string }[],
): readonly Finding[] {
  const ids = new Set(fresh.map(({ id }) => id));
  return readings.flatMap(({ report, findings }) => (ids.has(report.id) ? findings : []));
}

/** `--warning` may be given several times. */
function oneMore(value: string, before: readonly ContentWarning[] = []): readonly ContentWarning[] {
  const kind = CONTENT_WARNINGS.find((one) => one === value);
  if (kind === undefined) throw new InvalidArgumentError(CONTENT_WARNINGS.join(", "));
  return [...before, kind];
}

const NOTHING_NEW: CaseChanges = { weighed: false, questions: [], estimates: [], findings: [] };

function addedText(
  fresh: readonly string[],
  known: number,
  { questions, estimates, weighed }: CaseChanges,
  screen: Screen,
): string {
  const { additions: say, decisions } = screen.say;
  const lines = [
    ...fresh.map(harmless),
    ...(known === 0 ? [] : [say.known(known)]),
    ...(fresh.length === 0 && !weighed
      ? [say.nothing]
      : [decisions.touched(questions.length), ...movedLines(estimates, screen)]),
  ];
  return lines.map((line) => `${ordered(line, screen)}\n`).join("");
}
