import { EXIT_CODES, type ExitName } from "./exit-codes.ts";

/** An expected end of a command that is no success: its exit code and one sentence for the person. */
export class Failure extends Error {
  readonly exit: number;

  constructor(name: ExitName, sentence: string) {
    super(sentence);
    this.name = "Failure";
    this.exit = EXIT_CODES[name];
  }
}
