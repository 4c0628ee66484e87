import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isToldAsPersons, standsAsPlace } from "./standing.ts";

/**
 * Whether a word stands as a town of the packs here: "strikes on Tobruk", "in Tobruk, Zliten and Gharyan". Each place must say it: of a girl called Zliten one text may tell that she
 * lived in Zliten.
 */
export function isTownOfPacks(where: Words, at: number): boolean {
  return isTown(where.words[at]?.folded ?? "") && standsAsTown(where, at);
}

function isTown(folded: string): boolean {
  const given = givenName(folded);
  return KNOWN_NAMES.has(folded) && !familyName(folded) && (given === null || given === "maybe");
}

function standsAsTown(where: Words, at: number): boolean {
  return standsAsPlace(where, at, at + 1) || isListedWithTown(where, at);
}

/** Towns of a list that are followed back to one that stands as such. */
const LONGEST_LIST = 8;

/** "in Tobruk, Zliten and Gharyan": behind another town, which stands as one. */
function isListedWithTown(where: Words, at: number, far = LONGEST_LIST): boolean {
  const { text, words } = where;
  const [word, before] = [words[at], lastCapital(words, at)];
  const other = before < 0 ? undefined : words[before];
  if (word === undefined || other === undefined || !KNOWN_NAMES.has(other.folded)) return false;
  if (!/^(?:,? and |, | or )$/u.test(text.slice(other.end, word.start))) return false;
  if (isToldAsPersons(text, word.end)) return false;
  return (
    standsAsPlace(where, before, before + 1) ||
    (far > 1 && isListedWithTown(where, before, far - 1))
  );
}

/** The word before, where one small word at most stands between; -1 where it has no capital. */
function lastCapital(words: readonly NameWord[], at: number): number {
  const before = /^(?:and|or)$/u.test(words[at - 1]?.folded ?? "") ? at - 2 : at - 1;
  return words[before]?.capital === true ? before : -1;
}
