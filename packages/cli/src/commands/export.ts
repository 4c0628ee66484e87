import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { Command, Option } from "commander";
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
import {
  EXPORT_FORMATS,
  EXPORT_PROFILES,
  type ExportInput,
  type ExportProfile,
} from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import { EMPTY_CASE } from "@tarjih/reading";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Shell } from "../shell/shell.ts";
import { writeFolder } from "../shell/write-folder.ts";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath, type Screen } from "../terminal/screen.ts";
import { exampleText, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface ExportOptions extends PrintOptions {
  readonly format: string;
  readonly out: string;
  readonly profile: ExportProfile;
}

/** `tarjih export CASE --format package --out DIR`. */
export function exportCommand(shell: Shell): Command {
  const { cli, custody } = messages(shell.lang);
  const say = custody.package;
  const command = new Command("export")
    .description(say.exportCommand)
    .argument("<case>", cli.help.arguments.caseFile)
    .addOption(
      new Option("--format <format>", say.exportFormat)
        .choices(EXPORT_FORMATS.map(({ id }) => id))
        .default("package"),
    )
    .requiredOption("--out <dir>", say.exportOut)
    .addOption(
      new Option("--profile <profile>", say.profile).choices(EXPORT_PROFILES).default("public"),
    );
  return withPrintOptions(command, shell.lang)
    .addHelpText(
      "after",
      exampleText(cli.help.examples, [
        ["tarjih export prison.tarjih --format package --out prison-package", say.exampleExport],
        [
          "tarjih export prison.tarjih --format package --profile court --out whole",
          say.exampleExportCourt,
        ],
      ]),
    )
    .action(async (path: string, options: ExportOptions) => {
      await runExport(path, options, shell);
    });
}

async function runExport(path: string, options: ExportOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const say = screen.say.custody.package;
  const out = harmless(options.out);
  if (existsSync(options.out)) throw new Failure("usage", say.exists(out));
  const format = EXPORT_FORMATS.find(({ id }) => id === options.format);
  if (format === undefined) throw new TypeError(`format: ${options.format}`);
  const file = openCaseToRead(path);
  try {
    const input = inputOf(file, path, options.profile, shell, screen);
    await writeFolder(options.out, format.files(input), shell);
  } finally {
    closeCase(file);
  }
  shell.note(orderedWithPath(say.written, out, screen));
  shell.end(EXIT_CODES.done);
}

function inputOf(
  file: Parameters<typeof dumpCase>[0],
  path: string,
  profile: ExportProfile,
  shell: Shell,
  screen: Screen,
): ExportInput {
  const weighing = readWeighing(file);
  if (weighing === null) {
    throw new Failure("usage", screen.say.custody.package.notWeighed(harmless(path)));
  }
  const dump = dumpCase(file);
  const wanted = new Set(weighing.reports.map(({ id }) => id));
  const reports = readReports(file).filter(({ report }) => wanted.has(report.id));
  return {
    ...dump,
    profile,
    data: {
      weighing,
      readings: readReadings(file)
        .map(({ reading }) => reading)
        .filter(({ report }) => wanted.has(report.id)),
      texts: new Map(reports.map(({ report, text }) => [report.id, text])),
      case: readCase(file) ?? EMPTY_CASE,
      program: { name: "tarjih", version: shell.version },
      lang: shell.lang,
    },
    originals: dump.originals.map(({ sha256, path: from }) => ({
      sha256,
      path: from,
      bytes: () => readOriginal(file, sha256) ?? new Uint8Array(),
    })),
    sha256: (content) => createHash("sha256").update(content).digest("hex"),
  };
}
