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

/** Adds `--lang`, `--bidi` and `--no-color`. */
export function withPrintOptions(
  command: Command,
  lang: InterfaceLanguage,
  langs: readonly string[] = ["ar", "en"],
): Command {
  const { options } = messages(lang).cli.help;
  return command
    .addOption(new Option("--lang <lang>", options.lang).choices([...langs]).default("en"))
    .addOption(
      new Option("--bidi <order>", options.bidi).choices(["logical", "visual"]).default("logical"),
    )
    .option("--no-color", options.noColor);
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

/** A help section: commands, each with what it is for. */
export function exampleText(
  title: string,
  examples: readonly (readonly [string, string])[],
): string {
  const lines = examples.map(([command, what]) => `  $ ${command}\n      ${what}`);
  return `\n${title}\n${lines.join("\n")}`;
}
