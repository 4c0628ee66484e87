import { Command, Option } from "commander";
import { restoreCase } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { existsSync } from "node:fs";
import { importCopy } from "../shell/import-copy.ts";
import { actorOf } from "../shell/with-case.ts";
import type { Shell } from "../shell/shell.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { exampleText, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface ImportOptions extends PrintOptions {
  readonly out?: string;
  readonly by?: string;
  readonly format: "table" | "json";
}

/** `tarjih import DIR --out CASE`, and `tarjih import CASE OTHER`. */
export function importCommand(shell: Shell): Command {
  const { cli, custody, agreement, decisions } = messages(shell.lang);
  const say = custody.package;
  const command = new Command("import")
    .description(`${say.importCommand}; ${agreement.import.command}`)
    .argument("<source>", say.importSource)
    .argument("[other]", agreement.import.source)
    .option("--out <case>", say.importOut)
    .option("--by <name>", agreement.import.by)
    .addOption(
      new Option("--format <format>", decisions.help.format)
        .choices(["table", "json"])
        .default("table"),
    );
  return withPrintOptions(command, shell.lang)
    .addHelpText(
      "after",
      exampleText(cli.help.examples, [
        ["tarjih import whole --out prison.tarjih", say.exampleImport],
        ["tarjih import elm.tarjih elm-of-sami.tarjih --by Rana", agreement.import.example],
      ]),
    )
    .action(async (source: string, other: string | undefined, options: ImportOptions) => {
      const screen = screenFor(options, shell);
      const { out, by, format } = options;
      if (other !== undefined) await importCopy({ path: source, other, by, format }, shell, screen);
      else if (out !== undefined) await importPackage(source, out, shell, screen);
      else throw new Failure("usage", agreement.import.whichOne);
      shell.end(EXIT_CODES.done);
    });
}

async function importPackage(
  source: string,
  path: string,
  shell: Shell,
  screen: Screen,
): Promise<void> {
  const say = screen.say.custody;
  const out = harmless(path);
  if (existsSync(path)) throw new Failure("usage", say.package.exists(out));
  const head = await restoreCase(source, path, actorOf(undefined, shell));
  shell.note(orderedWithPath(say.package.restored, out, screen));
  shell.note(ordered(say.verify.headLine(head), screen));
  shell.note(ordered(say.package.goesOn, screen));
}
