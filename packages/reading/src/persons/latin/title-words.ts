import { analysers } from "../../lang/languages.ts";
import { isEnglishWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { BEFORE_PERSON } from "../vocabulary/cues.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";
import { doesSomething } from "./acting.ts";
import { isFree, isOfTitleLine } from "./lines.ts";
import { isNameOfLists, isPlain } from "./words.ts";

/** What only somebody does or has, as headlines write it, or an age. */
const TELLS =
  /^(?:,? \(?(?:aged )?\d{1,2}(?:[,.)]| )|,? [Ss](?:ays?|aid)(?!\p{L})|,? (?:[Tt]ells|[Tt]old|[Rr]ecalls|[Tt]estifies)(?!\p{L})|['’]s (?:[Mm]other|[Ff]ather|[Bb]rother|[Ss]ister|[Ww]ife|[Hh]usband|[Ss]on|[Dd]aughter|[Ff]amily|[Ff]uneral|[Bb]ody|[Ww]idow))/u;

/**
 * "Raid Leaves Four Dead As Toll Rises", "Grading: Weak", "| Stable": a word of English with a capital that any word would have there, and that
 * nothing tells of a person. In a line of a title the names of lists need something of their own as well: a title, an age, a surname that is no
 * word ("Grace Oyelaran Buried"), what they say or have; elsewhere they keep their chance.
 */
export function isWordByItsPlace(where: Words, at: number): boolean {
  const word = where.words[at];
  if (word?.capital !== true || !isFormOfWord(word.folded)) return false;
  if (isReached(where, at) || isReached(where, at + 1)) return true;
  // In capitals throughout, as telegrams are, a title is no other than its body.
  if (isInCapitals(where, at) || isToldOf(where, at)) return false;
  if (isOfTitleLine(where, at) || isDeed(where, at) || isOfLabel(where, at)) return true;
  // "Rain, D.", "Discharged: Sable.", "Informant “Magpie”": items of a list, and what somebody is called
  const isItem = /^(?:,|[”"’']|\.(?:\n|$))/u.test(where.text.slice(word.end, word.end + 2));
  return isFree(where, at) && !isNameOfLists(word) && !isItem && !doesSomething(where, at + 1);
}

/** "Pulled", "Killings": dictionaries have the form without its end. */
function isFormOfWord(folded: string): boolean {
  if (isEnglishWord(folded)) return true;
  const stem = /^(.{3,}?)(?:e?d|ing|e?s)$/u.exec(folded)?.[1];
  return (
    stem !== undefined &&
    givenName(folded) === null &&
    (isEnglishWord(stem) || isEnglishWord(`${stem}e`))
  );
}

/** "Toll Reaches 40", "Deaths Climbed to 12": what numbers do, with one behind it, which is nobody's age there. */
export function isReached({ text, words }: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.joined !== true || before === undefined || isNameOfLists(before)) return false;
  return (
    /(?:d|s)$/u.test(word.folded) &&
    givenName(word.folded) === null &&
    analysers.en(word.folded).tags.includes("reach") &&
    /^ (?:to )?\d/iu.test(text.slice(word.end, word.end + 5))
  );
}

/** "Three dead in Raid on market": what the reading has as something that happens, behind a word that only it can follow. */
function isDeed({ words }: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.joined !== true || before === undefined) return false;
  return (
    /^(?:in|during|amid|after|before)$/u.test(before.folded) &&
    analysers.en(word.folded).sense !== null
  );
}

/** "Cumulative Deaths: 47", "Event Date: May": plain words in a row of which a colon makes a heading. */
function isOfLabel(where: Words, at: number): boolean {
  const { text, words } = where;
  let [from, to] = [at, at + 1];
  while (words[from]?.joined === true && isPlain(words[from - 1])) from--;
  while (words[to]?.joined === true && isPlain(words[to])) to++;
  if (to - from < 2 || !isFree(where, from) || text[words[to - 1]?.end ?? 0] !== ":") return false;
  return words.slice(from, to).every((one) => one.capital && !isNameOfLists(one));
}

/** Whether a word is in capitals throughout. */
export function isInCapitals({ text, words }: Words, at: number): boolean {
  return !/\p{Ll}/u.test(text.slice(words[at]?.start, words[at]?.end));
}

function isToldOf({ text, words }: Words, at: number): boolean {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const isTitled =
    before !== undefined &&
    (BEFORE_PERSON.has(before.folded) || (isPersonNoun(before) && !isManyPersons(before))) &&
    /^\.? $/u.test(text.slice(before.end, word.start));
  if (isTitled || TELLS.test(text.slice(word.end, word.end + 14))) return true;
  return (
    givenName(word.folded) !== null &&
    next?.joined === true &&
    next.capital &&
    !isFormOfWord(next.folded)
  );
}
