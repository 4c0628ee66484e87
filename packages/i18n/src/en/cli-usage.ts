/** What is said of a command line that was not understood. */
export interface UsageMessages {
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly missingOption: (option: string) => string;
  readonly unknownOption: (option: string) => string;
  readonly unknownCommand: (name: string) => string;
  /** More paths or words than the command takes. */
  readonly excess: (command: string, expected: string, got: string) => string;
  readonly badOption: (option: string, value: string) => string;
  readonly badArgument: (name: string, value: string) => string;
  /** What is taken in its place. */
  readonly allowed: (words: string) => string;
  readonly didYouMean: (words: string) => string;
  readonly seeHelp: string;
}

export const usage: UsageMessages = {
  missingArgument: (name) => `missing required argument '${name}'`,
  missingValue: (option) => `option '${option}' argument missing`,
  missingOption: (option) => `required option '${option}' not specified`,
  unknownOption: (option) => `unknown option '${option}'`,
  unknownCommand: (name) => `unknown command '${name}'`,
  excess: (command, expected, got) =>
    `too many arguments for '${command}': it takes ${expected}, and has got ${got}`,
  badOption: (option, value) => `option '${option}' argument '${value}' is invalid`,
  badArgument: (name, value) => `argument '${value}' is invalid for '${name}'`,
  allowed: (words) => `Allowed: ${words}.`,
  didYouMean: (words) => `Did you mean ${words}?`,
  seeHelp: "“tarjih help COMMAND” shows what it takes.",
};
