import { messages } from "@tarjih/i18n";
import { Failure } from "../failure.ts";
import type { Shell } from "./shell.ts";

/** The shell in which whoever was named with `--by` acts; the same one where nobody was named. Throws Failure for no name. */
export function inNameOf(by: string | undefined, shell: Shell): Shell {
  if (by === undefined) return shell;
  const who = by.trim();
  if (who === "") throw new Failure("usage", messages(shell.lang).signing.empty);
  return { ...shell, who, isProgram: false };
}
