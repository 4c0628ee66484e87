import { Command } from "commander";
import { closeCase, explain, openCaseToRead, readCase } from "@tarjih/casefile";
import { EMPTY_CASE, ruleWhy } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { idsAsKept } from "../shell/ids-as-kept.ts";
import type { Shell } from "../shell/shell.ts";
import { explanationText } from "../terminal/explanation-text.ts";
import { harmless } from "../terminal/harmless.ts";
import { screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

/** `tarjih explain CASE ID`. */
export function explainCommand(shell: Shell): Command {
  const { help } = messages(shell.lang).cli;
  const command = new Command("explain")
    .description(help.commands.explain)
    .argument("<case>", help.arguments.caseFile)
    .argument("<id>", help.arguments.id);
  return withPrintOptions(command, shell.lang, [
    ["tarjih weigh my-reports --out out --format json > weighed.json", help.exampleExplainFrom],
    ["tarjih explain out/my-reports.tarjih r1a2b3c4d5e6f.f120-123", help.exampleExplain],
  ]).action(async (path: string, id: string, options: PrintOptions) => {
    await runExplain(path, id, options, shell);
  });
}

async function runExplain(
  path: string,
  id: string,
  options: PrintOptions,
  shell: Shell,
): Promise<void> {
  const screen = screenFor(options, shell);
  const file = openCaseToRead(path);
  try {
    const known = explain(file, id, ruleWhy);
    const [kept = id] = known === null ? idsAsKept([id], { file, path }, shell, screen) : [id];
    const found = known ?? explain(file, kept, ruleWhy);
    if (found === null) {
      const { unknownId } = screen.say.cli.failures;
      throw new Failure("usage", unknownId(harmless(id), harmless(path)));
    }
    await shell.out(explanationText(found, readCase(file) ?? EMPTY_CASE, screen));
    shell.end(EXIT_CODES.done);
  } finally {
    closeCase(file);
  }
}
