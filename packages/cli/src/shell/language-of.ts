import type { InterfaceLanguage } from "@tarjih/i18n";

/**
 * Language asked for on the command line, before it is parsed: help and errors of parsing are printed
 * in it too. Never the machine's own: the same command prints the same everywhere.
 */
export function languageOf(args: readonly string[]): InterfaceLanguage {
  let lang: InterfaceLanguage = "en";
  for (const [index, arg] of args.entries()) {
    if (arg === "--") break;
    const value = arg === "--lang" ? args[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1];
    if (value === "ar" || value === "en") lang = value;
  }
  return lang;
}
