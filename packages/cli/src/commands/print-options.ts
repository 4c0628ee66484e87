import { Option, type Command } from "commander";
import { messages, type InterfaceLanguage } from "@tarjih/i18n";
import type { Shell } from "../shell/shell.ts";
import type { BidiMode } from "../terminal/bidi.ts";
import { makeScreen, type Screen } from "../terminal/screen.ts";

/** Options of every command that prints something to read. */
export interface PrintOptions {
  readonly lang: InterfaceLanguage;
  readonly bidi: BidiMode;
  readonly color: boolean;
}

/** A command, and what it is for. */
export type Example = readonly [command: string, what: string];

/** Adds `--lang`, `--bidi`, `--no-color`, and the examples below the help. */
export function withPrintOptions(
  command: Command,
  lang: InterfaceLanguage,
  examples: readonly Example[],
  langs: readonly string[] = ["ar", "en"],
): Command {
  const { options, examples: title } = messages(lang).cli.help;
  const lines = examples.map(([line, what]) => `  $ ${line}\n      ${what}`);
  return command
    .addOption(new Option("--lang <lang>", options.lang).choices([...langs]).default("en"))
    .addOption(
      new Option("--bidi <order>", options.bidi).choices(["logical", "visual"]).default("logical"),
    )
    .option("--no-color", options.noColor)
    .addHelpText("after", `\n${title}\n${lines.join("\n")}`);
}

/** `--format`: a table to read where nothing is said, or one of the others. */
export function formatOption(what: string, others: readonly string[] = ["json"]): Option {
  return new Option("--format <format>", what).choices(["table", ...others]).default("table");
}

/** The screen that these options and this process ask for. */
export function screenFor(options: Omit<PrintOptions, "lang">, shell: Shell): Screen {
  return makeScreen({
    lang: shell.lang,
    bidi: options.bidi,
    color: options.color && shell.color,
    columns: shell.columns,
  });
}
