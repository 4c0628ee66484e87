import { Command } from "commander";
import { restoreCase } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { existsSync } from "node:fs";
import type { Shell } from "../shell/shell.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath } from "../terminal/screen.ts";
import { exampleText, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface ImportOptions extends PrintOptions {
  readonly out: string;
}

/** `tarjih import DIR --out CASE`. */
export function importCommand(shell: Shell): Command {
  const { cli, custody } = messages(shell.lang);
  const say = custody.package;
  const command = new Command("import")
    .description(say.importCommand)
    .argument("<source>", say.importSource)
    .requiredOption("--out <case>", say.importOut);
  return withPrintOptions(command, shell.lang)
    .addHelpText(
      "after",
      exampleText(cli.help.examples, [
        ["tarjih import whole --out prison.tarjih", say.exampleImport],
      ]),
    )
    .action(async (source: string, options: ImportOptions) => {
      await importPackage(source, options, shell);
    });
}

async function importPackage(source: string, options: ImportOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const say = screen.say.custody;
  const out = harmless(options.out);
  if (existsSync(options.out)) throw new Failure("usage", say.package.exists(out));
  const head = await restoreCase(source, options.out, { who: shell.who, clock: shell.clock });
  shell.note(orderedWithPath(say.package.restored, out, screen));
  shell.note(ordered(say.verify.headLine(head), screen));
  shell.end(EXIT_CODES.done);
}
