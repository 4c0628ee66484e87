import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { endsPhrase, isPrefixed, isWhen } from "./phrase-end.ts";
import { publicPhrases } from "./public-phrases.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import {
  isArabicNoun,
  isArabicVerb,
  isArabicVerbForm,
  isArabicWord,
} from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { SPOKEN_WORDS } from "./spoken-words.ts";
import { isVerb } from "./verbs.ts";

/** Whose son or daughter somebody is: these join nothing but names. */
const SON = /^(?:بن|منت|ايت)$/u;
/** The same, which are words as well. */
const CHILD = /^(?:بنت|ولد|ود|بت)$/u;

/** `تقية بنت علي الصلوي`, `الخامسة بن عمارة`, `اعبيدي ولد صنبه`: what a word for a child joins is one name. Indexes of words. */
export function chainsIn(where: Words, isHidden: (at: number) => boolean): readonly number[] {
  const { words } = where;
  const found: number[] = [];
  for (const [at, link] of words.entries()) {
    if (link.folded.length > 4) continue;
    const isSon = SON.test(link.folded);
    if (!isSon && !CHILD.test(link.folded)) continue;
    const [first, second] = [words[at - 1], words[at + 1]];
    if (!link.joined || first === undefined || second?.joined !== true) continue;
    if (publicPhrases(where).has(at) || publicPhrases(where).has(at + 1)) continue;
    if (!mayBelong(first) || !mayBelong(second) || NAMED_AFTER.has(first.folded)) continue;
    // `مصري ولد في الحارة`, `بنت صغيرة`: behind a name, and before one
    const isBehind = isSon || isHidden(at - 1) || isLike(first);
    const isBefore = isSon || isHidden(at + 1) || isLike(second);
    if (!isBehind || !isBefore || !(isSon || isHidden(at - 1) || isNameWord(second.folded)))
      continue;
    found.push(...(isDoing(first) ? [] : [at - 1]), at, at + 1);
    const next = words[at + 2];
    if (
      next?.joined === true &&
      /^ال.{2,}/u.test(next.folded) &&
      (next.folded.endsWith("ي") || familyName(next.folded))
    )
      found.push(at + 2);
  }
  return found.filter((at) => !isHidden(at));
}

/** `بنعمر`, `علي`: a name, or what no dictionary has. */
function isLike({ folded }: NameWord): boolean {
  return isNameWord(folded) || !isArabicWord(folded);
}

function mayBelong(word: NameWord): boolean {
  const { folded } = word;
  if (!word.arabic || folded.length < 2 || isVerb(folded) || OFFICES.has(folded)) return false;
  if (folded === "علي") return true;
  return (
    !STOPS.has(folded) &&
    !BEFORE_PERSON.has(folded) &&
    !isWhen(word) &&
    !/^(?:هو|هي|هم|هذا|هذه|كل|اي)$/u.test(folded)
  );
}

/**
 * `علي`, written so where a text writes `على` otherwise: a name where what follows is nothing that one could be on. Many write both alike, and `سلّم علي` is
 * told of oneself, so that what follows decides.
 */
export function alisIn({ text, words }: Words): readonly number[] {
  if (!text.includes("علي")) return [];
  const isApart = /(?<!\p{L})[وف]?على(?!\p{L})/u.test(text);
  return [...words.entries()].flatMap(([at, word]) => {
    if (
      !word.folded.endsWith("علي") ||
      !/^[وفبلك]?علي$/u.test(word.folded) ||
      word.folded.length > 5
    )
      return [];
    if (!/^[وفبلك]?علي$/u.test(text.slice(word.start, word.end))) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    // `سلّم علي.`, `ما علي`: on oneself
    const isClosed = next?.joined !== true;
    if (isClosed && word.joined && before !== undefined && isDoing(before) && !isOfMany(before))
      return [];
    if (isClosed ? !isApart : !isAfterName(next) || (!isApart && OF_THINGS.test(next.folded)))
      return [];
    return at;
  });
}

/** What one could be on as well: `على ما`, `على من`. */
const OF_THINGS = /^(?:من|ما|ان|انه|الذي|كل|اي|ال.*)$/u;

/** `سألوا علي`: to whom it is done stands behind. */
function isOfMany({ folded }: NameWord): boolean {
  return /.{2}(?:وا|نا)$/u.test(folded);
}

/** What follows a name, and nothing that one could be on. */
function isAfterName(next: NameWord): boolean {
  const { folded } = next;
  if (
    /^(?:في|من|الي|عن|علي|مع|ان|انه|ثم|او|ام|لم|لا|ما|لن|قد|تحت|فوق|امام|خلف|عند|بعد|قبل|الذي|وهو|الصغير|الكبير)$/u.test(
      folded,
    )
  )
    return true;
  if (isNameWord(folded) && !folded.startsWith("ال")) return true;
  if (/^ال.{2,}ي$/u.test(folded) && familyName(folded)) return true;
  return isVerb(folded) || isPrefixed(next) || (/^[يت].{2}/u.test(folded) && isArabicVerb(folded));
}

/**
 * Further words of a name in running text, where the phrase ends behind them: `آدم إسحق تقد`, `نياكواي قاتلواك`, and the word right before one that is hidden:
 * `جاره كاوا مصطفى`, `في الجامعة شربل زعتر`. What a dictionary has as it stands is left to other rules.
 */
export function stretched(where: Words, isHidden: (at: number) => boolean): readonly number[] {
  const { words } = where;
  const found = new Set<number>();
  const isGone = (at: number): boolean => isHidden(at) || found.has(at);
  for (const [at, word] of words.entries()) {
    if (!word.arabic || isHidden(at) || !(isGone(at - 1) || isHidden(at + 1))) continue;
    if (publicPhrases(where).has(at)) continue;
    const { folded } = word;
    // `الممرضة بان فاضل`: no `بأن`
    if (
      folded === "بان" &&
      isTitled(where, at) &&
      isHidden(at + 1) &&
      where.text.slice(word.start, word.end) === "بان"
    )
      found.add(at);
    if (
      STOPS.has(folded) ||
      SPOKEN_WORDS.has(folded) ||
      isVerb(folded) ||
      folded.length < 3 ||
      isPersonNoun(word) ||
      BEFORE_PERSON.has(folded)
    )
      continue;
    if (word.joined && isGone(at - 1) && endsPhrase(where, at + 1) && isFurther(where, at, isGone))
      found.add(at);
    const next = words[at + 1];
    if (next?.joined !== true || !isHidden(at + 1) || /^[وف]/u.test(next.folded)) continue;
    const given = givenName(folded);
    const isGiven =
      (given === "weak" && !isArabicNoun(folded) && !isArabicVerbForm(folded)) ||
      given === "sure" ||
      given === "listed" ||
      (given === "maybe" && isTitled(where, at));
    if (isGiven && !isDoing(word)) found.add(at);
  }
  return [...found];
}

/** Behind a noun of a person with its article, or with whose it is. */
function isTitled({ words }: Words, at: number): boolean {
  const before = words[at - 1];
  return words[at]?.joined === true && before !== undefined && isPersonNoun(before);
}

function isFurther(where: Words, at: number, isGone: (at: number) => boolean): boolean {
  const { words } = where;
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined || before === undefined) return false;
  const { folded } = word;
  if (/^(?:[وفبلك]?ال|لل)/u.test(folded) || isWhen(word) || OFFICES.has(folded)) return false;
  // A second word needs a first that people are called by.
  const isLong = before.joined && isGone(at - 2);
  if (!isLong && !isNameWord(before.folded)) return false;
  if (/^[وف]/u.test(folded)) return false;
  // `الصادق بالطيب`, `سالم بوزيد`
  const rest = /^(?:بل|بال|بو|با|بن)(.{3,})$/u.exec(folded)?.[1];
  if (rest !== undefined && !isArabicNoun(folded) && (isNameWord(rest) || isNameWord(`ال${rest}`)))
    return true;
  // Behind two of a name and before a verb stands no verb: `آدم إسحق تقد قتل`
  if (isLong && isDoing(words[at + 1]) && !isArabicNoun(folded)) return true;
  if (isDoing(word) && !/^[^يت]/u.test(folded)) return false;
  if (isNameWord(folded)) return isLong || !isArabicNoun(folded);
  const isExact = isArabicNoun(folded) || isArabicVerbForm(folded);
  if (isExact) return false;
  if (!/^[بلك]/u.test(folded))
    return !isArabicWord(folded) || (isLong && !/(?:ا|ه|ات|ين|ون|ها|هم|نا)$/u.test(folded));
  const stem = folded.slice(1);
  return isLong && !isArabicNoun(stem) && !isArabicVerbForm(stem) && !isArabicWord(stem);
}
