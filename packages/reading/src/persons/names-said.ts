import type { Passage } from "../model/passage.ts";
import { analysers } from "../lang/languages.ts";
import { officePhrases, type OfficePhrase } from "./arabic/bearers.ts";
import { beforeOf } from "./arabic/person.ts";
import { BODY_WORDS, isCoalition } from "./vocabulary/body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "./vocabulary/cues.ts";
import { LONGEST, PARTICLES, type Words } from "./found.ts";
import { familyName, givenName } from "./vocabulary/given-names.ts";
import { isSentenceStart, mayBeName } from "./latin/signs.ts";
import { isPlain } from "./latin/words.ts";
import { KNOWN_NAMES, type NameWord, nameWords } from "./vocabulary/name-words.ts";
import { asVoucher } from "./named-by-office.ts";
import {
  hasOffice,
  isKnown,
  isNamedAfter,
  officeBehindTitled,
  officeOf,
} from "./office/public-role.ts";
import { isTellingVerb, isVerb } from "./arabic/verbs.ts";

/**
 * The name in the phrase of a source that is a person: "wife Annika" gives "Annika", `السيدة فيحاء المنجور` the two words behind the
 * title; null for an office, a body, and where the words are common ones (`ناجون آخرون`, `شهود عيان`).
 */
export function nameOfSource(phrase: string): string | null {
  const words = nameWords(phrase);
  const from = words.findIndex(({ folded }) => !BEFORE_PERSON.has(folded) && folded !== "the");
  const run = from < 0 ? [] : words.slice(from);
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || run.length > LONGEST) return null;
  if (isCoalition(phrase.slice(first.start, first.end))) return null;
  if (run.some(isPublicWord) || isKnown({ text: phrase, words }, from, words.length)) return null;
  if (run.some(({ joined }, at) => at > 0 && !joined)) return null;
  // "The Morning Lantern": words with an article are a title, and nobody's name
  if (words[0]?.folded === "the" && run.length > 1 && run.every(isPlain)) return null;
  const isTold = from > 0 && BEFORE_PERSON.has(words[from - 1]?.folded ?? "");
  const isName = first.arabic
    ? isArabicName(run, isTold)
    : isLatinName(run, isTold || isNobodyElse(phrase, first));
  return isName ? phrase.slice(first.start, last.end) : null;
}

/**
 * What may be a name in words that a team wrote itself (reasons, notes, hypotheses): two capitals in a row, and behind an Arabic verb two words
 * that no list has. More than is told in a report, where plain words must stay.
 */
export function namesInNotes(text: string): readonly Passage[] {
  const words = nameWords(text);
  const found: Passage[] = [];
  for (let at = 0; at < words.length; at++) {
    const to = words[at]?.arabic === true ? arabicRun(text, words, at) : latinRun(text, words, at);
    if (to - at < 2) continue;
    const where = { text, words };
    if (!isKnown(where, at, to) && !isNamedAfter(where, at, to) && !hasOffice(where, at, to))
      found.push({ start: words[at]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
    at = to - 1;
  }
  return found;
}

/** Of each passage, the words of an office that stand beside it, where no word for a private person is before it; null where none do. */
export function officialAmong(
  text: string,
  passages: readonly Passage[],
): readonly (string | null)[] {
  if (passages.length === 0) return [];
  const words = nameWords(text);
  const where = { text, words };
  let phrases: readonly Reaching[] | null = null;
  return passages.map(({ start, end }) => {
    const at = firstOf(words, (word) => word.end > start);
    const to = firstOf(words, (word) => word.start >= end);
    if (at === words.length) return null;
    const before = words[at - 1];
    const isCued =
      beforeOf(where, at) === "cue" ||
      (before?.arabic === false && BEFORE_PERSON.has(before.folded) && !isTitle(before));
    const last = to;
    // `الدكتور سليم حداد (مدير مشفى)`, of whom a source has the given name alone
    const ends = words[last]?.joined === true ? [last, last + 1] : [last];
    const isArabic = words[at]?.arabic === true;
    // Once for all passages: a log of a day has tens of thousands of them.
    if (isArabic) phrases ??= reaching(officePhrases(where));
    const phrase = isArabic ? phraseAround(where, phrases ?? [], at, last) : null;
    const office =
      (isCued ? null : phrase) ??
      ends.map((one) => officeBehindTitled(where, at, one)).find((one) => one !== null) ??
      (isCued ? null : officeOf(where, at, last));
    return office === null ? null : asVoucher(text.slice(office.start, office.end));
  });
}

/** The first of what stands in order of which `is` holds, as it does of all behind it; how many there are where of none. */
function firstOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = all[middle];
    if (one !== undefined && is(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** An office with how far it or one before it reaches. */
interface Reaching {
  readonly phrase: OfficePhrase;
  readonly reach: number;
}

function reaching(phrases: readonly OfficePhrase[]): readonly Reaching[] {
  let reach = 0;
  return phrases.map((phrase) => {
    reach = Math.max(reach, phrase.end);
    return { phrase, reach };
  });
}

/** `وكيل الوزارة نديم القصبي`: an office that is none by its first word alone, up to the name. */
function phraseAround(
  { words }: Words,
  phrases: readonly Reaching[],
  at: number,
  to: number,
): Passage | null {
  const first = phrases[firstOf(phrases, ({ reach }) => reach >= to)];
  if (first === undefined || first.phrase.office >= at) return null;
  return { start: words[first.phrase.office]?.start ?? 0, end: words[at]?.start ?? 0 };
}

function isTitle({ folded }: NameWord): boolean {
  return /^(?:mr|mrs|ms|miss|dr)$/u.test(folded);
}

function isPublicWord({ folded }: NameWord): boolean {
  return (
    OFFICES.has(folded) || STOPS.has(folded) || BODY_WORDS.has(folded) || NAMED_AFTER.has(folded)
  );
}

function isLatinName(run: readonly NameWord[], isTold: boolean): boolean {
  const isNamed = run.every(({ capital, folded }) => capital || PARTICLES.has(folded));
  return isNamed && (run.length > 1 || isTold) && run[0]?.capital === true;
}

/** "According to Kinana": one word that is neither a word of the reading nor "Residents", nor an abbreviation. */
function isNobodyElse(phrase: string, word: NameWord): boolean {
  const raw = phrase.slice(word.start, word.end);
  return (
    mayBeName(word, raw) && (isListed(word) || (/^\p{Lu}\p{Ll}+$/u.test(raw) && !raw.endsWith("s")))
  );
}

/** Two words or more that no list has: `برهان طيفور`; an adjective behind a noun (`متطوع محلي`) is none. */
function isArabicName(run: readonly NameWord[], isTold: boolean): boolean {
  const [first, second] = run;
  if (first === undefined || !isStranger(first) || first.folded.startsWith("ال")) return false;
  if (/(?:ون|ين|ات)$/u.test(first.folded) || isVerb(first.folded)) return false;
  if (second === undefined) return isTold && !/^[يتوفبلك]/u.test(first.folded);
  if (second.folded.startsWith("ال"))
    return !/[هة]$|ات$/u.test(second.folded) && (isTold || isStranger(second));
  return isStranger(second) && !/(?:ي|يه|ون|ين|ات|ا)$/u.test(second.folded);
}

/** Prepositions with their pronouns, and what points: `أخبرنا به نضال …`. */
const POINTING: ReadonlySet<string> = new Set(
  "به بها بهم بذلك له لها لهم لنا لي عنه عنها منه منها فيه فيها عليه عليها اليه اليها معه معها هنا هناك ذلك تلك".split(
    " ",
  ),
);

/** No word that the reading knows as one. */
function isStranger({ folded }: NameWord): boolean {
  if (POINTING.has(folded)) return false;
  if (givenName(folded) !== null || PARTICLES.has(folded)) return true;
  return analysers.ar(folded).sense === null && !KNOWN_NAMES.has(folded);
}

function latinRun(text: string, words: readonly NameWord[], at: number): number {
  // "Ask Agnieszka", "Ask Amnesty International": what begins a sentence and no list has is no part of a name that stands without it.
  if (isSentenceStart(text, words[at]?.start ?? 0) && !isListed(words[at])) {
    const rest = words[at + 1]?.joined === true ? latinRun(text, words, at + 1) : at;
    const isOther =
      rest > at + 1 && (isListed(words[at + 1]) || isKnown({ text, words }, at + 1, rest));
    if (isOther) return at;
  }
  let to = at;
  while (to < words.length && to - at < LONGEST) {
    const word = words[to];
    if (word === undefined || (to > at && !word.joined) || word.arabic) break;
    if (!word.capital && !(to > at && PARTICLES.has(word.folded))) break;
    if (isPublicWord(word) || BEFORE_PERSON.has(word.folded)) break;
    to++;
  }
  while (to - at > 1 && words[to - 1]?.capital !== true) to--;
  // "Nawras Prison": the word behind says what it is.
  const next = words[to];
  return next?.joined === true && next.capital && isPublicWord(next) ? at : to;
}

/** `أخبرنا به نضال الحرشاوي`: behind a verb, at most one short word between. */
function arabicRun(text: string, words: readonly NameWord[], at: number): number {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next?.joined !== true || !next.arabic) return at;
  const before = [words[at - 1], words[at - 2]].filter((one) => one?.arabic === true);
  const isSaid = before.some((one) =>
    isTellingVerb(
      (one?.folded ?? "").replace(/^[وف](?=.{3})/u, "").replace(/(?:نا|ني|ه|ها)$/u, ""),
    ),
  );
  if (!word.joined || !isSaid || isPublicWord(word) || isPublicWord(next)) return at;
  return isArabicName([word, next], false) ? at + 2 : at;
}

/** A given or family name of the lists. */
export function isListed(word: NameWord | undefined): boolean {
  return word !== undefined && (givenName(word.folded) !== null || familyName(word.folded));
}
