import { Command } from "commander";
import { restoreCase, unlistedIn } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { existsSync } from "node:fs";
import { importCopy } from "../shell/import-copy.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import { actorOf } from "../shell/with-case.ts";
import type { Shell } from "../shell/shell.ts";
import { harmless } from "../terminal/harmless.ts";
import { followProgress } from "../terminal/progress.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface ImportOptions extends PrintOptions, ByOption {
  readonly out?: string;
  readonly format: "table" | "json";
}

/** `tarjih import DIR --out CASE`, and `tarjih import CASE OTHER`. */
export function importCommand(shell: Shell): Command {
  const { custody, agreement, decisions } = messages(shell.lang);
  const say = custody.package;
  const command = new Command("import")
    .description(`${say.importCommand}; ${agreement.import.command}`)
    .argument("<source>", say.importSource)
    .argument("[other]", agreement.import.source)
    .option("--out <case>", say.importOut)
    .addOption(formatOption(decisions.help.format));
  return withPrintOptions(withBy(command, shell.lang), shell.lang, [
    ["tarjih import whole --out prison.tarjih", say.exampleImport],
    ["tarjih import elm.tarjih elm-of-sami.tarjih --by Rana", agreement.import.example],
  ]).action(async (source: string, other: string | undefined, options: ImportOptions) => {
    const screen = screenFor(options, shell);
    const { out, by, format } = options;
    const acting = inNameOf(by, shell);
    if (other !== undefined) await importCopy({ path: source, other, format }, acting, screen);
    else if (out !== undefined) await importPackage(source, out, acting, screen);
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
  const progress = followProgress(shell, say.verify.progress);
  const head = await restoreCase(source, path, {
    ...actorOf(shell),
    onProgress: progress.to,
  }).finally(progress.done);
  for (const file of unlistedIn(source))
    shell.note(ordered(say.package.unlisted(harmless(file)), screen));
  shell.note(orderedWithPath(say.package.restored, out, screen));
  shell.note(ordered(say.verify.headLine(head), screen));
  shell.note(ordered(say.package.goesOn, screen));
}
