import { NAMED_AFTER } from "../vocabulary/cues.ts";
import { isEnglishProper, isEnglishWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { isPlaceOrBody } from "./places.ts";
import { BULLET, isNameOfLists } from "./words.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";

/** "4. PETRONELLA HUXTABLE", "with ZAHRA NASIR": capitals alone in a row, or what lists have as a name and no dictionary as a word. */
export function isShouted({ text, words }: Words, from: number, to: number): boolean {
  const run = words.slice(from, to);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || isPlaceOrBody(run)) return false;
  if (run.some((word) => KNOWN_NAMES.has(word.folded) || NAMED_AFTER.has(word.folded)))
    return false;
  const isWord = ({ folded }: NameWord): boolean =>
    isEnglishWord(folded) || isEnglishProper(folded) || folded.length < 4;
  const ahead = `${first.start < 8 ? "\n" : ""}${text.slice(Math.max(0, first.start - 8), first.start)}`;
  const isRow =
    BULLET.test(ahead) && /^ ?(?:[,;(|–-]|\r?\n|$)/u.test(text.slice(last.end, last.end + 3));
  if (isRow && run.length > 1 && run.length < 4 && !run.every(isWord)) return true;
  // "19,MOSES K.": one given name, where the line is no heading
  const isGiven = /^(?:sure|listed)$/u.test(givenName(first.folded) ?? "");
  if (run.length === 1)
    return (
      isGiven &&
      !isWord(first) &&
      !isHeading(text, first) &&
      // "MARJAN - Security forces"
      !/^ [-–—]/u.test(text.slice(last.end, last.end + 2))
    );
  return run.length > 1 && run.length < 4 && run.some(isNameOfLists) && !run.some(isWord);
}

/** A line of capitals alone, and of some words. */
function isHeading(text: string, { start }: NameWord): boolean {
  const line = text.slice(text.lastIndexOf("\n", start) + 1).split("\n")[0] ?? "";
  return !/\p{Ll}/u.test(line) && line.trim().split(/\s+/u).length > 3;
}
