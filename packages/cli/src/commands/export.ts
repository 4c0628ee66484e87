import { existsSync } from "node:fs";
import { basename } from "node:path";
import { Command, Option } from "commander";
import { PROFILES, type Profile } from "@tarjih/dossier";
import { allFormats, EXPORT_FORMATS, shareCase } from "@tarjih/exports";
import type { JournalEntry } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { exportInput } from "../shell/export-input.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import { journalExport } from "../shell/journal-export.ts";
import { keepSecret } from "../shell/keep-secret.ts";
import { namedHere } from "../shell/named-here.ts";
import type { Shell } from "../shell/shell.ts";
import { undecidedNote } from "../shell/undecided-note.ts";
import { writeFolder } from "../shell/write-folder.ts";
import { writeWhole } from "../shell/write-files.ts";
import { harmless } from "../terminal/harmless.ts";
import { startProgress } from "../terminal/progress.ts";
import { ordered, orderedWithPath } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface ExportOptions extends PrintOptions, ByOption {
  readonly format: string;
  readonly out?: string;
  readonly profile: Profile;
}

const ALL = "all";

/** `tarjih export CASE --format package --out DIR`. */
export function exportCommand(shell: Shell): Command {
  const { cli, exports: say } = messages(shell.lang);
  const command = new Command("export")
    .description(say.command)
    .argument("<case>", cli.help.arguments.caseFile)
    .addOption(
      new Option("--format <format>", say.format)
        .choices([ALL, ...EXPORT_FORMATS.map(({ id }) => id)])
        .default("package"),
    )
    .option("--out <path>", say.out)
    .addOption(new Option("--profile <profile>", say.profile).choices(PROFILES).default("public"));
  const formats = [
    ...EXPORT_FORMATS.map(({ id }) => [id, say.formats[id] ?? ""] as const),
    [ALL, say.all] as const,
  ].map(([id, what]) => `  ${id.padEnd(13)}${what}`);
  command.addHelpText("after", `\n${say.formatsTitle}\n${formats.join("\n")}`);
  return withPrintOptions(withBy(command, shell.lang), shell.lang, [
    ["tarjih export prison.tarjih --format xlsx", say.examples.xlsx],
    ["tarjih export prison.tarjih --out prison-package", say.examples.package],
    ["tarjih export prison.tarjih --profile court --out whole", say.examples.court],
    ["tarjih export prison.tarjih --format all --lang ar --out exports", say.examples.all],
  ]).action(async (path: string, options: ExportOptions) => {
    await runExport(path, options, inNameOf(options.by, shell));
  });
}

async function runExport(path: string, options: ExportOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const say = screen.say.exports;
  const chosen = EXPORT_FORMATS.filter(({ id }) => options.format === ALL || id === options.format);
  const [only] = chosen;
  if (only === undefined) throw new TypeError(`format: ${options.format}`);
  const ending = chosen.length === 1 ? only.ending : null;
  const name = basename(path).replace(/\.tarjih$/iu, "");
  const out = options.out ?? namedHere(name, options.format, ending);
  if (existsSync(out)) {
    throw new Failure("usage", screen.say.custody.package.exists(harmless(out)));
  }

  const rules = chosen.flatMap((format) => format.rules ?? []);
  keepSecret(path, options.profile, shell);
  const source = exportInput(path, { name, profile: options.profile, rules }, shell, screen);
  const told: JournalEntry[] = [];
  let headInside = "";
  let undecided = 0;
  try {
    const shared = shareCase(source.input);
    headInside = shared.head;
    undecided = shared.undecided;
    const entry = { format: options.format, profile: options.profile, lang: shell.lang };
    // Before it is at its place: what left the case without a line in its journal cannot happen.
    const journal = journalExport(path, entry, source, shell, (written) => {
      told.push(written);
    });
    if (ending === null) {
      const reports = shared.data.weighing.reports.length;
      const progress = startProgress(shell, say.progress, chosen.length, reports);
      const files =
        chosen.length === 1 ? only.files(shared) : allFormats(chosen, shared, progress.to);
      await writeFolder(out, journal.watched(files), shell, journal.record).finally(progress.done);
    } else {
      const [file] = journal.watched(only.files(shared));
      if (file === undefined) throw new TypeError(`${only.id}: no file`);
      await writeWhole(out, file.content, shell, journal.record);
    }
  } finally {
    source.close();
  }
  shell.note(orderedWithPath(say.written, harmless(out), screen));
  const hasPackage = chosen.some(({ id }) => id === "package");
  if (hasPackage && options.profile === "court") shell.note(ordered(say.wholeInside, screen));
  const [written] = told;
  shell.note(
    ordered(written === undefined ? say.notJournalled : say.journalled(written.seq), screen),
  );
  // The entry about a package cannot be in it: two heads, of which the earlier is in both.
  if (written !== undefined && hasPackage) {
    shell.note(ordered(say.headInside(headInside), screen));
    shell.note(ordered(say.headNow(written.hash), screen));
  }
  for (const note of undecidedNote(undecided, path, screen)) shell.note(note);
  shell.end(EXIT_CODES.done);
}
