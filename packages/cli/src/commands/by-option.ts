import type { Command } from "commander";
import { messages, type InterfaceLanguage } from "@tarjih/i18n";

/** Option of every command that writes into a journal. */
export interface ByOption {
  readonly by?: string;
}

/** Adds `--by`. */
export function withBy(command: Command, lang: InterfaceLanguage): Command {
  return command.option("--by <name>", messages(lang).signing.by);
}
