import { jsonText } from "@tarjih/reading";
import { Command } from "commander";
import { decide, listDecisions, undoDecision } from "@tarjih/casefile";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { asPerson } from "../shell/as-person.ts";
import { askedDecisions } from "../shell/asked-decisions.ts";
import { noteFindings } from "../shell/gather.ts";
import { idsAsKept } from "../shell/ids-as-kept.ts";
import { inNameOf } from "../shell/in-name-of.ts";
import type { Shell } from "../shell/shell.ts";
import { readingCase, writingCase } from "../shell/with-case.ts";
import { weighingRules } from "../shell/write-files.ts";
import { decidedText, decisionsText } from "../terminal/decision-text.ts";
import type { Screen } from "../terminal/screen.ts";
import { withBy, type ByOption } from "./by-option.ts";
import { formatOption, screenFor, withPrintOptions, type PrintOptions } from "./print-options.ts";

interface DecideOptions extends PrintOptions, ByOption {
  readonly why?: string;
  readonly as?: string;
  readonly because?: string;
  readonly list?: boolean;
  readonly format: "table" | "json";
}

/** `tarjih decide CASE [ACTION] […]`. */
export function decideCommand(shell: Shell): Command {
  const { cli, decisions: say } = messages(shell.lang);
  const { help } = say;
  const actions = Object.entries(help.each).map(([name, what]) => `  ${name.padEnd(9)} ${what}`);
  const command = new Command("decide")
    .description(help.decide)
    .argument("<case>", cli.help.arguments.caseFile)
    .argument("[action]", help.action)
    .argument("[about...]", help.rest)
    .option("--why <words>", help.why)
    .option("--as <name>", help.name)
    .option("--because <code>", help.because)
    .option("--list", help.list)
    .addOption(formatOption(help.format));
  command.addHelpText("after", `\n${help.actions}\n${actions.join("\n")}\n\n${help.slots}`);
  return withPrintOptions(withBy(command, shell.lang), shell.lang, [
    [
      'tarjih decide elm.tarjih add a.txt "both brothers" measure=captured value=2 --why "…"',
      help.exampleAdd,
    ],
    [
      'tarjih decide elm.tarjih fix r1a2b3c4d5e6f.f120-123 group=guards --by Rana --why "…"',
      help.exampleFix,
    ],
    [
      'tarjih decide elm.tarjih overrule r1a2b3c4d5e6f.f120-123 r9d8e7f6a5b4c.f40-42 different --why "…"',
      help.exampleOverrule,
    ],
    ['tarjih decide elm.tarjih prefer q-main.escaped.all v2 --why "…"', help.examplePrefer],
    ["tarjih decide elm.tarjih --list", help.exampleList],
    ['tarjih decide elm.tarjih undo decision-3 --why "…"', help.exampleUndo],
  ]).action(
    async (
      path: string,
      action: string | undefined,
      rest: readonly string[],
      options: DecideOptions,
    ) => {
      const screen = screenFor(options, shell);
      if (action === undefined || options.list === true) await list(path, options, shell, screen);
      else await record(path, action, { rest, options }, shell, screen);
      shell.end(EXIT_CODES.done);
    },
  );
}

async function list(
  path: string,
  { format }: DecideOptions,
  shell: Shell,
  screen: Screen,
): Promise<void> {
  const listed = await readingCase(path, listDecisions);
  const rows = listed.map(({ kept, state }) => ({ ...kept, state }));
  await shell.out(format === "json" ? `${jsonText(rows)}\n` : decisionsText(listed, screen));
}

async function record(
  path: string,
  action: string,
  { rest, options }: { readonly rest: readonly string[]; readonly options: DecideOptions },
  shell: Shell,
  screen: Screen,
): Promise<void> {
  const { decisions: say } = screen.say;
  const { why = "", because } = options;
  const how = { rulesVersion: weighingRules(shell) };
  const [id, ...more] = rest;
  if (action === "undo" && (id === undefined || more.length > 0)) {
    throw new Failure("usage", say.tooFew(action, say.help.each.undo));
  }
  const said = { why, name: options.as, because };
  const asking = (pieces: readonly string[]): ReturnType<typeof askedDecisions> =>
    action === "undo" ? [] : askedDecisions(action, { ...said, rest: pieces }, say);
  // What is asked wrongly is said before the case is opened.
  asking(rest);
  const person = await asPerson(inNameOf(options.by, shell), screen);
  await writingCase(path, person, screen, async (file) => {
    // Of a figure that is added the place is told in the text as the case has it, and so is the report.
    const kept = action === "add" ? rest : idsAsKept(rest, { file, path }, shell, screen);
    const done =
      action === "undo"
        ? undoDecision(file, { id: id ?? "", why }, how)
        : decide(file, asking(kept), how);
    await shell.out(options.format === "json" ? `${jsonText(done)}\n` : decidedText(done, screen));
    noteFindings(done.findings, [], shell, screen);
  });
}
