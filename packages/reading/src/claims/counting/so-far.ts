import type { Figure } from "../../model/figure.ts";
import { foldedPassage } from "../../text/folded-passage.ts";

/** How far behind a number its "so far" is looked for, in units of text. */
export const NEAR = 60;

/** Whether a toll of this text, folded, may be called one so far: a sentence with what stands behind it. */
export function mayBeSoFar(folded: string): boolean {
  return HINT.test(folded);
}
const HINT = /so far|until now|up to now|حتي/u;

/** Behind the number, in its clause and without another number: "were killed so far", `شهيداً حتى اللحظة`. */
const SO_FAR =
  /^[^.,;:،؛\n\d]{0,40}?\s(?:so far|until now|up to now|حتي (?:هذه )?(?:الان|اللحظه|الساعه))(?!\p{L})/iu;
/** "12 and nobody has claimed it so far": of something else. */
const OF_NOTHING = /(?<!\p{L})(?:no|not|none|nobody|never|[وف]?(?:لم|لا|ليس|لن|دون))(?!\p{L})/iu;

/**
 * Whether a toll is called the one so far, and is thereby a first one: the dead and wounded are found one by one, and `19 حتى اللحظة` of the
 * evening does not contradict the 27 of the same day. How many broke out or were arrested is only counted again.
 */
export function isSoFar(
  { measure, mode }: Pick<Figure, "measure" | "mode">,
  raw: string,
  end: number,
): boolean {
  if ((measure !== "killed" && measure !== "wounded") || mode === "part") return false;
  const said = SO_FAR.exec(foldedPassage(raw, end, end + NEAR))?.[0];
  return said !== undefined && !OF_NOTHING.test(said);
}
