import type { Passage } from "../model/passage.ts";
import { isEnd, withoutClitic } from "./arabic/clitics.ts";
import { BEFORE_PERSON, STOPS } from "./vocabulary/cues.ts";
import type { Words } from "./found.ts";
import { familyName, givenName } from "./vocabulary/given-names.ts";
import { isPlaceInText } from "./latin/places.ts";
import { isSentenceStart, mayBeName } from "./latin/signs.ts";
import { nameWords } from "./vocabulary/name-words.ts";
import { isListed } from "./names-said.ts";
import { hasOffice, isKnown, isNamedAfter } from "./office/public-role.ts";
import { isTellingVerb, isVerb } from "./arabic/verbs.ts";

/**
 * Single words that may be somebody's name in what a team wrote: a name of the lists, in Latin letters also any capital within a sentence that is
 * no known word, place or body; in Arabic only where the phrase ends with it (`ننتظر غادة ثم`, `من باسل، و`).
 */
export function loneNamesInNotes(text: string): readonly Passage[] {
  const words = nameWords(text);
  const where = { text, words };
  return words.flatMap((word, at) => {
    const isName = word.arabic ? isLoneArabic(where, at) : isLoneLatin(where, at);
    if (
      !isName ||
      isKnown(where, at, at + 1) ||
      isNamedAfter(where, at, at + 1) ||
      hasOffice(where, at, at + 1)
    )
      return [];
    const isJoined = word.arabic && withoutClitic(word.folded) !== word.folded;
    return { start: word.start + (isJoined ? 1 : 0), end: word.end };
  });
}

function isLoneLatin(where: Words, at: number): boolean {
  const { text, words } = where;
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || BEFORE_PERSON.has(word.folded)) return false;
  if (!mayBeName(word, text.slice(word.start, word.end)) || isPlaceInText(where, at)) return false;
  // Of "Marrow Bay" no word stands alone, in "Ask Agnieszka" the second does.
  const before = words[at - 1];
  const isRun =
    word.joined &&
    before?.capital === true &&
    !(isSentenceStart(text, before.start) && !isListed(before));
  if (isRun || (next?.joined === true && next.capital && !STOPS.has(next.folded))) return false;
  const given = givenName(word.folded);
  if (given === "sure" || given === "listed") return true;
  if (isSentenceStart(text, word.start)) return given === null && familyName(word.folded);
  return true;
}

function isLoneArabic({ words }: Words, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  const folded = withoutClitic(word?.folded ?? "");
  const given = givenName(folded);
  if (word === undefined || given === null || STOPS.has(folded) || isVerb(folded)) return false;
  if (given === "sure") return true;
  const isAfter =
    word.joined &&
    (/^[وف]?(?:من|عن|مع|الي|لدي|عند|ننتظر|انتظر)$/u.test(before?.folded ?? "") ||
      isTellingVerb(before?.folded ?? ""));
  return (isAfter || word.folded === `ل${folded}`) && isEnd(words, at + 1);
}
