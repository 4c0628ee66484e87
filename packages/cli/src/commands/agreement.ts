import { jsonText } from "@tarjih/reading";
import { Command } from "commander";
import { decisionsToWeigh } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { codersAgreement } from "@tarjih/weighing";
import { EXIT_CODES } from "../exit-codes.ts";
import type { Shell } from "../shell/shell.ts";
import { readingCase } from "../shell/with-case.ts";
import { agreementText } from "../terminal/agreement-text.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface AgreementOptions extends PrintOptions {
  readonly format: "table" | "json";
}

/** `tarjih agreement CASE`. */
export function agreementCommand(shell: Shell): Command {
  const { cli, agreement: say, decisions } = messages(shell.lang);
  const command = new Command("agreement")
    .description(say.command)
    .argument("<case>", cli.help.arguments.caseFile)
    .addOption(formatOption(decisions.help.format));
  return withPrintOptions(command, shell.lang, [
    ["tarjih agreement elm.tarjih", say.exampleTable],
    ["tarjih agreement elm.tarjih --format json > agreement.json", say.exampleJson],
  ]).action(async (path: string, options: AgreementOptions) => {
    const screen = screenFor(options, shell);
    const agreement = codersAgreement(await readingCase(path, decisionsToWeigh));
    await shell.out(
      options.format === "json" ? `${jsonText(agreement)}\n` : agreementText(agreement, screen),
    );
    shell.end(EXIT_CODES.done);
  });
}
