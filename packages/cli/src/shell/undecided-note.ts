import { maskInput, type DossierInput } from "@tarjih/dossier";
import { harmless } from "../terminal/harmless.ts";
import { orderedWithPath, type Screen } from "../terminal/screen.ts";

/**
 * Of what was written for the public: how many words and names stay in it that may be somebody's though nobody decided on them, with the command that
 * lists them; no line where there are none, and none for those who read the names. Once for all files of one command.
 */
export function undecidedNote(
  undecided: number | DossierInput,
  path: string,
  screen: Screen,
): readonly string[] {
  const count = typeof undecided === "number" ? undecided : maskInput(undecided).standing.length;
  if (count === 0) return [];
  const say = screen.say.masks.undecided;
  return [orderedWithPath((at) => say(count, `tarjih mask ${at}`), harmless(path), screen)];
}
