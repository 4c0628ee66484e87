import { isEnglishNameWord, isEnglishWord } from "../vocabulary/dictionary.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import type { CaseKnows } from "../suspect.ts";

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

/** "Kurdish-language", "UN-chartered": a word of English at the end of a compound. */
export function isCompound({ folded }: NameWord): boolean {
  const parts = folded.split("-");
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && last.length > 3 && isEnglishWord(last) && givenName(last) === null;
}

/** Whether the case has a name, as `publicKey` writes it, for somebody who stays. */
export function isPublic(key: string, { names, credited }: CaseKnows): boolean {
  return names.has(key) || credited.has(key);
}

/** With which a sentence begins, and no name. */
export const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  "yesterday today tonight later then now soon once neither nor either both only even still perhaps maybe what why how which whose where if since until although though because while whereas despite about above across between during near like unlike please dear poor old young little late good tell ask call see find give thank help god meet visit bury bring take let kiss say send write remember former local another next last first second same such more most many much few some any every each all also again ever never here there amid even glory long key today said say did do does can may might must should would could will shall army police state".split(
    " ",
  ),
);
