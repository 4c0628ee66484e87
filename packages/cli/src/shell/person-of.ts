import { Failure } from "../failure.ts";
import { harmless } from "../terminal/harmless.ts";
import { ordered, orderedWithPath, type Screen } from "../terminal/screen.ts";
import type { Shell } from "./shell.ts";

/**
 * In whose name something is decided: `--by`, `TARJIH_WHO`, the name kept on this machine, or whoever sits at the terminal,
 * who is asked once. Throws Failure where nobody says it: a decision of nobody cannot be answered for.
 */
export async function personOf(
  by: string | undefined,
  shell: Pick<Shell, "who" | "isProgram" | "ask" | "note" | "remember">,
  screen: Screen,
): Promise<string> {
  const { signing: say } = screen.say;
  if (by !== undefined) {
    if (by.trim() === "") throw new Failure("usage", say.empty);
    return by.trim();
  }
  if (!shell.isProgram) return shell.who;
  if (shell.ask === undefined) throw new Failure("usage", say.needed);
  const answer = await shell.ask(ordered(say.ask, screen));
  if (answer === null) throw new Failure("interrupted", say.needed);
  const name = harmless(answer).trim();
  if (name === "") throw new Failure("usage", say.needed);
  const file = shell.remember(name);
  if (file !== null) shell.note(orderedWithPath(say.kept, harmless(file), screen));
  return name;
}
