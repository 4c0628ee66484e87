import { isEnglishNameWord, isEnglishWord } from "./dictionary.ts";
import { familyName, givenName } from "./given-names.ts";
import type { NameWord } from "./name-words.ts";
import type { CaseKnows } from "./suspect.ts";

/** Behind which a row of a list begins, and its first cell. */
export const BULLET: RegExp = /(?:^|\n)[ \t]*(?:\d{1,3} ?[.)–-]|[-•*–])[ \t]*$|[:;] $/u;

/** A word of English that nobody of the lists is called by. */
export function isPlain(word: NameWord | undefined): boolean {
  if (word === undefined) return false;
  return isEnglishWord(word.folded) && givenName(word.folded) === null;
}

/** Somebody's name by the lists, also one that is a word: "Hope", "Will". */
export function isNameOfLists({ folded }: NameWord): boolean {
  return givenName(folded) !== null || familyName(folded) || isEnglishNameWord(folded);
}

/** Whether the case has a name, as `publicKey` writes it, for somebody who stays. */
export function isPublic(key: string, { names, credited }: CaseKnows): boolean {
  return names.has(key) || credited.has(key);
}
