import { isDefinite } from "../arabic/phrase-end.ts";
import { isNameWord } from "../arabic/name-word.ts";
import type { Words } from "../found.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES } from "../vocabulary/cues.ts";
import { isArabicWord, isEnglishWord } from "../vocabulary/dictionary.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isCalendar } from "./latin-signs.ts";

/**
 * Whether a word that nearly weighs as a name is worth the eyes of whoever decides: of 2,700 words of names in the open banks seven are of a form that is left out
 * here (`عمله`, an office or a body by itself, an adjective behind a definite thing), and of what was listed in Arabic one entry in sixteen. In
 * Latin letters a plain word written small is left out where the report has no name so written, and a month or a day behind what tells of time.
 */
export function isWorthShowing(
  where: Words,
  at: number,
  isHidden: (at: number) => boolean,
): boolean {
  const word = where.words[at];
  if (word === undefined) return false;
  return word.arabic ? !isPlainArabic(where, at, isHidden) : !isPlainLatin(where, at, isHidden);
}

function isPlainArabic({ words }: Words, at: number, isHidden: (at: number) => boolean): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || isNameWord(word.folded)) return false;
  const { folded, tied } = word;
  const bare = folded.replace(/^[وفبل](?=.{3})/u, "");
  if ([OFFICES, NAMED_AFTER, BODY_WORDS].some((list) => list.has(folded) || list.has(bare)))
    return true;
  if (isNameWord(folded.slice(1))) return false;
  if (!tied && /.{3}(?:ه|ها|هم|هما|نا|كم)$/u.test(folded) && isArabicWord(folded)) return true;
  // `الطيران الحربي`
  return (
    word.joined &&
    /^ال.{2,}يه?$/u.test(folded) &&
    isArabicWord(folded) &&
    isThing(before) &&
    !isHidden(at - 1)
  );
}

function isThing(word: NameWord | undefined): boolean {
  if (word === undefined || !isDefinite(word)) return false;
  const bare = word.folded.replace(/^(?:[وفبك]?ال|لل)/u, "");
  return isArabicWord(word.folded) && !isPersonNoun(word) && !isNameWord(bare);
}

function isPlainLatin(where: Words, at: number, isHidden: (at: number) => boolean): boolean {
  const { text, words } = where;
  const word = words[at];
  if (word === undefined) return true;
  if (isCalendar(word.folded)) {
    const before = words[at - 1];
    const isDated =
      /^,? ?\d/u.test(text.slice(word.end, word.end + 3)) ||
      /\d(?:st|nd|rd|th)? $/u.test(text.slice(Math.max(0, word.start - 5), word.start));
    return isDated || (word.joined && before !== undefined && OF_TIME.test(before.folded));
  }
  if (word.capital || !isEnglishWord(word.folded)) return false;
  return !hasSmallNames(words, isHidden);
}

/** Whether a small word is hidden anywhere in the text; told once for all its words. */
function hasSmallNames(words: readonly NameWord[], isHidden: (at: number) => boolean): boolean {
  const known = SMALL_NAMES.get(isHidden);
  if (known !== undefined) return known;
  const has = words.some(
    (one, index) => !one.arabic && !one.capital && isHidden(index) && !PARTS.test(one.folded),
  );
  SMALL_NAMES.set(isHidden, has);
  return has;
}
const SMALL_NAMES = new WeakMap<(at: number) => boolean, boolean>();

const OF_TIME =
  /^(?:in|on|since|last|next|every|each|until|till|by|before|after|from|of|this|early|late|mid|during|through|between|and|to|the|a)$/u;
const PARTS = /^(?:abu|bu|umm|um|bin|ibn|bint|ben|al|el|abd|the|de|da|von|van|son|of)$/u;
