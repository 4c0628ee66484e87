import { CommanderError } from "commander";
import { messages } from "@tarjih/i18n";
import { EXIT_CODES } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { createProgram } from "./program.ts";
import { languageOf } from "./shell/language-of.ts";
import { processShell } from "./shell/process-shell.ts";
import type { Shell } from "./shell/shell.ts";
import { sparingly } from "./shell/sparingly.ts";

/** Runs the command line of this process and sets its exit code. Never throws. */
export async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const lang = languageOf(args);
  const shell = processShell(lang);
  try {
    const program = await sparingly(() => createProgram(shell, args));
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) {
      // Help and version are thrown too, with code 0; help for want of a command is a usage error.
      shell.end(error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage);
      return;
    }
    const failure = error instanceof Failure ? error : await failureFor(error, lang);
    shell.note(failure.message);
    if (
      !(error instanceof Failure) &&
      process.env["TARJIH_DEBUG"] !== undefined &&
      error instanceof Error
    ) {
      shell.note(error.stack ?? "");
    }
    shell.end(failure.exit);
  }
}

/** Loaded when something failed: to know the failures of case files it loads all that opens one, for which `read` has no use. */
async function failureFor(error: unknown, lang: Shell["lang"]): Promise<Failure> {
  const { failureOf } = await import("./shell/failure-of.ts");
  return failureOf(error, messages(lang));
}
