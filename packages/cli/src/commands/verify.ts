import { Command } from "commander";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import type { Shell } from "../shell/shell.ts";
import { verifyFile } from "../shell/verify-file.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath } from "../terminal/screen.ts";
import { exampleText, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

/** `tarjih verify CASE|DOSSIER`. */
export function verifyCommand(shell: Shell): Command {
  const { help } = messages(shell.lang).cli;
  const command = new Command("verify")
    .description(help.commands.verify)
    .argument("<file>", help.arguments.verifyFile);
  return withPrintOptions(command, shell.lang)
    .addHelpText(
      "after",
      exampleText(help.examples, [
        ["tarjih verify out/my-reports.tarjih", help.exampleVerify],
        ["tarjih verify out/my-reports.dossier.html", help.exampleVerify],
      ]),
    )
    .action(async (file: string, options: PrintOptions) => {
      await runVerify(file, options, shell);
    });
}

async function runVerify(file: string, options: PrintOptions, shell: Shell): Promise<void> {
  const screen = screenFor(options, shell);
  const { verified, failures } = screen.say.cli;
  const path = harmless(file);
  const result = await verifyFile(file, screen.say.cli);
  const lines = [
    ...result.checked.map(([what, count]) => ordered(verified.checked(what, count), screen)),
    ...result.problems.map((problem) => ordered(verified.problem(problem), screen)),
    ...(result.problems.length === 0 ? [orderedWithPath(verified.good, path, screen)] : []),
  ];
  await shell.out(`${lines.join("\n")}\n`);
  if (result.problems.length > 0) throw new Failure("notVerified", failures.notVerified(path));
  shell.end(EXIT_CODES.done);
}
