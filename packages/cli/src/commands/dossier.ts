import { extname } from "node:path";
import { Command, Option } from "commander";
import { closeCase, openCaseToRead } from "@tarjih/casefile";
import { loadAssets, PROFILES, renderDossier, type Profile } from "@tarjih/dossier";
import { messages } from "@tarjih/i18n";
import { RULES, type RuleName } from "@tarjih/reading";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { dossierInput } from "../shell/dossier-input.ts";
import { oneFile } from "../shell/one-file.ts";
import type { Shell } from "../shell/shell.ts";
import { writeWhole } from "../shell/write-files.ts";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath } from "../terminal/screen.ts";
import { exampleText, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface DossierOptions extends PrintOptions {
  readonly out?: string;
  readonly profile: Profile;
  readonly rule?: RuleName | "all";
  readonly hypotheses?: string;
}

const ENDINGS = [".html"] as const;

/** `tarjih dossier CASE`. */
export function dossierCommand(shell: Shell): Command {
  const { cli, appendix } = messages(shell.lang);
  const say = appendix.command;
  const command = new Command("dossier")
    .description(say.what)
    .argument("<case>", cli.help.arguments.caseFile)
    .option("--out <file>", say.out)
    .addOption(new Option("--profile <name>", say.profile).choices([...PROFILES]).default("public"))
    .addOption(new Option("--rule <name>", say.rule).choices([...RULES, "all"]))
    .option("--hypotheses <file.yaml>", say.hypotheses);
  return withPrintOptions(command, shell.lang)
    .addHelpText(
      "after",
      exampleText(cli.help.examples, [
        ["tarjih dossier elm.tarjih", say.example],
        ["tarjih dossier elm.tarjih --profile court --out court.html", say.exampleCourt],
        ["tarjih dossier elm.tarjih --rule range --out range.html", say.exampleRule],
      ]),
    )
    .action(async (path: string, options: DossierOptions) => {
      await runDossier(path, options, shell);
    });
}

async function runDossier(path: string, options: DossierOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const say = screen.say.appendix.command;
  const out = options.out ?? `${path.replace(/\.tarjih$/iu, "")}.dossier.html`;
  if (!ENDINGS.some((ending) => ending === extname(out).toLowerCase())) {
    throw new Failure("usage", say.ending(harmless(out), ENDINGS.join(", ")));
  }
  const file = openCaseToRead(path);
  try {
    const input = dossierInput(file, path, options, shell, screen);
    const html = oneFile(() => renderDossier(input, loadAssets()));
    if (html === null) throw new Failure("error", say.tooLarge);
    await writeWhole(out, html, shell);
  } finally {
    closeCase(file);
  }
  shell.note(orderedWithPath(say.written, harmless(out), screen));
  shell.end(EXIT_CODES.done);
}
