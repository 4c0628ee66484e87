import { Command } from "commander";
import {
  asNamed,
  closeCase,
  explain,
  openCaseToRead,
  readCase,
  type CaseFile,
  type Explanation,
} from "@tarjih/casefile";
import { EMPTY_CASE, ruleWhy } from "@tarjih/reading";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { idsAsKept } from "../shell/ids-as-kept.ts";
import type { Shell } from "../shell/shell.ts";
import { explanationText } from "../terminal/explanation-text.ts";
import { harmless } from "../terminal/harmless.ts";
import type { Screen } from "../terminal/screen.ts";
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
    ["tarjih search out/my-reports.tarjih measure:killed", help.exampleExplainFound],
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
    const found = known ?? explain(file, kept, ruleWhy) ?? explainNamed(file, id, shell, screen);
    await shell.out(explanationText(found, readCase(file) ?? EMPTY_CASE, screen));
    shell.end(EXIT_CODES.done);
  } finally {
    closeCase(file);
  }
}

/** What is called so without being an id of it: a report by its path, an open question, a decision. Throws Failure. */
function explainNamed(file: CaseFile, asked: string, shell: Shell, screen: Screen): Explanation {
  const { custody, cli } = screen.say;
  const { id, near } = asNamed(file, asked);
  const found = id === null ? null : explain(file, id, ruleWhy);
  if (id === null || found === null) {
    const { unknownId } = cli.failures;
    const like = near.map((one) => harmless(one)).join(", ");
    throw new Failure("usage", unknownId(harmless(asked), harmless(file.path), like));
  }
  shell.note(custody.asLeft.standsFor(harmless(asked), harmless(id)));
  return found;
}
