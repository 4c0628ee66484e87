import { Command, Option } from "commander";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import type { Shell } from "./shell/shell.ts";
import { usageText } from "./shell/usage-text.ts";

/** Commands that write files in both languages at once. */
const BILINGUAL: ReadonlySet<string> = new Set(["dossier", "pictures"]);

type MakeCommand = (shell: Shell) => Command;

/** In the order of the help. Each is loaded when it is asked for: the workbench's server is nothing that `read` waits for. */
const COMMANDS: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  weigh: async () => (await import("./commands/weigh.ts")).weighCommand,
  read: async () => (await import("./commands/read.ts")).readCommand,
  explain: async () => (await import("./commands/explain.ts")).explainCommand,
  verify: async () => (await import("./commands/verify.ts")).verifyCommand,
  hypotheses: async () => (await import("./commands/hypotheses.ts")).hypothesesCommand,
  open: async () => (await import("./commands/open.ts")).openCommand,
  search: async () => (await import("./commands/search.ts")).searchCommand,
  decide: async () => (await import("./commands/decide.ts")).decideCommand,
  diff: async () => (await import("./commands/diff.ts")).diffCommand,
  dossier: async () => (await import("./commands/dossier.ts")).dossierCommand,
  add: async () => (await import("./commands/add.ts")).addCommand,
  agreement: async () => (await import("./commands/agreement.ts")).agreementCommand,
  export: async () => (await import("./commands/export.ts")).exportCommand,
  pictures: async () => (await import("./commands/pictures.ts")).picturesCommand,
  import: async () => (await import("./commands/import.ts")).importCommand,
  mask: async () => (await import("./commands/mask.ts")).maskCommand,
  lock: async () => (await import("./commands/lock.ts")).lockCommand,
  unlock: async () => (await import("./commands/lock.ts")).unlockCommand,
};

/**
 * The command line that understands `args`: with the one command that they name, or, where they name none (`--help`,
 * `help weigh`, a slip), with all. Errors of usage are thrown as CommanderError; the caller ends the process.
 */
export async function createProgram(shell: Shell, args: readonly string[] = []): Promise<Command> {
  const makers = await Promise.all(named(args).map((load) => load()));
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
  for (const make of makers) {
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
        write(say.failures.notUnderstood(usageText(text, say.usage)));
      },
    });
  }
  return program;
}

/** Asked alone, they are answered by no command. */
const VERSION_FLAGS: ReadonlySet<string> = new Set(["-V", "--version"]);

/** `tarjih help weigh` is answered by all of them: what stands before the command's name is an option of the program or its value. */
function named(args: readonly string[]): readonly (() => Promise<MakeCommand>)[] {
  if (args.length === 1 && VERSION_FLAGS.has(args[0] ?? "")) return [];
  const [first] = args.filter((arg, at) => !arg.startsWith("-") && args[at - 1] !== "--lang");
  const one = first !== undefined && Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return one === undefined ? Object.values(COMMANDS) : [one];
}

function titleIn(titles: Readonly<Record<string, string>>, title: string): string {
  const key = title.replace(/:$/, "").toLowerCase();
  return titles[key] ?? title;
}
