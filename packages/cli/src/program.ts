import { Command, Option } from "commander";
import { messages } from "@tarjih/i18n";
import { addCommand } from "./commands/add.ts";
import { agreementCommand } from "./commands/agreement.ts";
import { decideCommand } from "./commands/decide.ts";
import { diffCommand } from "./commands/diff.ts";
import { dossierCommand } from "./commands/dossier.ts";
import { explainCommand } from "./commands/explain.ts";
import { exportCommand } from "./commands/export.ts";
import { hypothesesCommand } from "./commands/hypotheses.ts";
import { importCommand } from "./commands/import.ts";
import { maskCommand } from "./commands/mask.ts";
import { openCommand } from "./commands/open.ts";
import { lockCommand, unlockCommand } from "./commands/lock.ts";
import { picturesCommand } from "./commands/pictures.ts";
import { readCommand } from "./commands/read.ts";
import { searchCommand } from "./commands/search.ts";
import { verifyCommand } from "./commands/verify.ts";
import { weighCommand } from "./commands/weigh.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import type { Shell } from "./shell/shell.ts";

/** Commands that write files in both languages at once. */
const BILINGUAL: ReadonlySet<string> = new Set(["dossier", "pictures"]);

/** The whole command line. Errors of usage are thrown as CommanderError; the caller ends the process. */
export function createProgram(shell: Shell): Command {
  const say = messages(shell.lang).cli;
  const { help, exits } = say;
  const codes = Object.entries(EXIT_CODES).map(([name, code]) => {
    const meaning = Object.entries(exits).find(([key]) => key === name)?.[1] ?? "";
    return `  ${String(code).padEnd(5)}${meaning}`;
  });
  const program = new Command("tarjih")
    .description(help.program)
    .version(shell.version, "-V, --version", help.options.version)
    .addOption(
      new Option("--lang <lang>", help.options.lang).choices(["ar", "en", "both"]).default("en"),
    )
    .hook("preAction", (_, action) => {
      // The program's own option takes the value before the command's does.
      const { lang }: { lang?: unknown } = program.opts();
      if (lang === "both" && !BILINGUAL.has(action.name())) {
        throw new Failure("usage", say.failures.notUnderstood("--lang both: ar, en"));
      }
    })
    .helpOption("-h, --help", help.options.help)
    .helpCommand("help [command]", help.options.helpCommand)
    .addHelpText("after", `\n${help.exitCodes}\n${codes.join("\n")}`);
  for (const make of [
    weighCommand,
    readCommand,
    explainCommand,
    verifyCommand,
    hypothesesCommand,
    openCommand,
    searchCommand,
    decideCommand,
    diffCommand,
    dossierCommand,
    addCommand,
    agreementCommand,
    exportCommand,
    picturesCommand,
    importCommand,
    maskCommand,
    lockCommand,
    unlockCommand,
  ]) {
    program.addCommand(make(shell).helpOption("-h, --help", help.options.help));
  }
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureHelp({
      styleTitle: (title) => titleIn(say.help.titles, title),
      showGlobalOptions: false,
    });
    command.configureOutput({
      writeErr: (text) => shell.note(text.trimEnd()),
      outputError: (text, write) => {
        write(say.failures.notUnderstood(text.replace(/^error: /, "")));
      },
    });
  }
  return program;
}

function titleIn(titles: Readonly<Record<string, string>>, title: string): string {
  const key = title.replace(/:$/, "").toLowerCase();
  return titles[key] ?? title;
}
