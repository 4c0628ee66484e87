import type { Messages } from "@tarjih/i18n";

type Say = Messages["cli"]["usage"];

/** The sentences of the library that reads the command line, and ours for each; it has them in English alone. */
const SENTENCES: readonly (readonly [RegExp, (say: Say, parts: readonly string[]) => string])[] = [
  [/^missing required argument '(.+)'$/u, (say, [name = ""]) => say.missingArgument(name)],
  [/^option '(.+)' argument missing$/u, (say, [option = ""]) => say.missingValue(option)],
  [/^required option '(.+)' not specified$/u, (say, [option = ""]) => say.missingOption(option)],
  [/^unknown option '(.+)'$/u, (say, [option = ""]) => say.unknownOption(option)],
  [/^unknown command '(.+)'$/u, (say, [name = ""]) => say.unknownCommand(name)],
  [
    /^too many arguments for '(.+?)'\. Expected (\d+) arguments? but got (\d+): .*$/su,
    (say, [command = "", expected = "", got = ""]) => say.excess(command, expected, got),
  ],
  [
    /^option '(.+?)' argument '(.*)' is invalid\.$/su,
    (say, [option = "", value = ""]) => say.badOption(option, value),
  ],
  [
    /^command-argument value '(.*)' is invalid for argument '(.+?)'\.$/su,
    (say, [value = "", name = ""]) => say.badArgument(name, value),
  ],
];

/** Behind a value that is not taken: those that are. */
const ALLOWED = /(?<= is invalid(?: for argument '[^']+')?\.) (?:Allowed choices are )?(.+?)\.?$/su;
/** Names that are spelt alike. */
const ALIKE = /\n\(Did you mean (?:one of )?(.+)\?\)$/u;

/** An error of usage in the language of the reader; one that is not known stays as it is. */
export function usageText(error: string, say: Say): string {
  const text = error.trim().replace(/^error: /u, "");
  const alike = ALIKE.exec(text)?.[1];
  const allowed = ALLOWED.exec(text)?.[1];
  const told = text.replace(ALIKE, "").replace(ALLOWED, "");
  for (const [sentence, ours] of SENTENCES) {
    const parts = sentence.exec(told);
    if (parts === null) continue;
    const hints = [
      ...(allowed === undefined ? [] : [say.allowed(allowed)]),
      ...(alike === undefined ? [] : [say.didYouMean(alike)]),
    ];
    return `${ours(say, parts.slice(1))}. ${(hints.length === 0 ? [say.seeHelp] : hints).join(" ")}`;
  }
  return text;
}
