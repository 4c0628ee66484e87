import { fold } from "../../text/fold.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { ARABIC_NAME_WORDS } from "../lists/arabic-name-words.ts";

const WORDS: ReadonlySet<string> = new Set(
  ARABIC_NAME_WORDS.trim()
    .split(/\s+/u)
    .map((word) => fold(word)),
);

/** Whether somebody may be called by a folded Arabic word, by any of the lists. */
export function isNameWord(folded: string): boolean {
  return givenName(folded) !== null || familyName(folded) || WORDS.has(folded);
}

/** Whether a folded Arabic word was put together by hand with those that people are called by. */
export function isChosenNameWord(folded: string): boolean {
  return WORDS.has(folded);
}
