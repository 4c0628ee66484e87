import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import { inNameOf } from "./in-name-of.ts";
import type { Shell } from "./shell.ts";

/**
 * The shell of a person: whoever acts by `--by`, `TARJIH_WHO` or the name kept on this machine, or else whoever sits at the
 * terminal, who is asked once. Throws Failure where nobody says it: a decision of nobody cannot be answered for.
 */
export async function asPerson(shell: Shell, screen: Screen): Promise<Shell> {
  const { signing: say } = screen.say;
  if (!shell.isProgram) return shell;
  if (shell.ask === undefined) throw new Failure("usage", say.needed);
  const answer = await shell.ask(ordered(say.ask, screen));
  if (answer === null) throw new Failure("interrupted", say.needed);
  const name = harmless(answer).trim();
  if (name === "") throw new Failure("usage", say.needed);
  const file = shell.remember(name);
  if (file !== null) shell.note(orderedWithPath(say.kept, harmless(file), screen));
  return inNameOf(name, shell);
}
