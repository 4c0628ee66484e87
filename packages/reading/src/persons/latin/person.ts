import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { type Found, LONGEST, PARTICLES, type Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { isPlaceInText, isPlaceOrBody, isThing } from "./places.ts";
import { isLonePerson, isLongPerson, mayBeName } from "./signs.ts";
import { isOfTitleLine } from "./lines.ts";
import { isInCapitals, isReached, isWordByItsPlace } from "./title-words.ts";
import { isPlain } from "./words.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";
import { isPublicName } from "../office/public-names.ts";
import { rowOfList } from "../row-of-list.ts";
import {
  hasOffice,
  isKnown,
  isNamedAfter,
  isSigned,
  isTitledOfficial,
} from "../office/public-role.ts";

/** Given names that are also words, months, storms or towns: alone they name nobody. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  "rose grace amal hind sultan salam amir emir fares noor nour iman karam majd wadi star alan faith hope dawn sky ramadan shaaban jihad jana manar islam".split(
    " ",
  ),
);

/** "X Y, 34, …", "X Y, a 34-year-old". */
const AGED = /^, (?:aged )?\d{1,2}(?:,|\.| )|^, an? \d{1,2}-year-old/u;
/** A line over a report: "Elm Courier, 12 April 2031", "Coast Radio, 12.04.2031". */
const DAY =
  /^, \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^, \d{1,2}\.\d{1,2}\.\d/iu;

/** A private person's name in Latin letters that begins at a word. */
export function englishPersonAt(where: Words, at: number): Found | null {
  const { text, words } = where;
  const first = words[at];
  const all = lastOfLatin(words, at);
  if (first === undefined || all === null || isReached(where, at + 1)) return null;
  const last =
    isOfTitleLine(where, at) && !isInCapitals(where, at) ? lastOfTitle(where, at, all) : all;
  if (last === null) return null;
  const to = last + 1;
  // "She called Prime Minister Omar Zaki": who has it is told from the next word on.
  if (words.slice(at, last).some(({ folded }) => OFFICES.has(folded))) return null;
  // "Grandma Wafa" is no agency.
  const isOwnName = to - at < 2 && givenName(first.folded) !== null && isCue(where, at);
  if ((isKnown(where, at, to) && !isOwnName) || isNamedAfter(where, at, to)) return null;
  const end = words[last]?.end ?? 0;
  const isLong = to - at > 1;
  const isCued = isCue(where, at) || (!isLong && isOfCleric(where, at));
  if (isCued && isTitledOfficial(where, at, to)) return null;
  if (isCued) {
    // "the mother, Salma", "the guard Dietmar" and 'Eyewitness "Noor"' need no second name; a bare capital after "called" may begin any title.
    const isPerson = isLong
      ? !isPlaceOrBody(words.slice(at, to)) || givenName(first.folded) === "sure"
      : isTitle(words[at - 1]) ||
        isParticle(words[at - 1]) ||
        givenName(first.folded) === "sure" ||
        (!/^(?:named|called)$/u.test(words[at - 1]?.folded ?? "") &&
          mayBeName(first, text.slice(first.start, first.end)) &&
          !isPlaceInText(where, at));
    return isPerson || isGaveName(text, first.start) ? { from: at, to, because: "cue" } : null;
  }
  if (hasOffice(where, at, to)) return null;
  const behind = text.slice(end, end + 60);
  const row = rowOfList(where, at);
  if (row === to && !isPlaceOrBody(words.slice(at, to))) return { from: at, to, because: "age" };
  const isAged = AGED.test(behind) && !DAY.test(behind);
  const kunya = /^(?:abu|umm)$/u.test(first.folded) && isLong;
  if (kunya || isGiven(where, at, to)) return { from: at, to, because: "given-name" };
  if (isGaveName(text, first.start)) return { from: at, to, because: "cue" };
  if (isPlaceOrBody(words.slice(at, to))) return null;
  if (!isLong) return isLonePerson(where, at) ? { from: at, to, because: "context" } : null;
  if (isAged) return { from: at, to, because: "age" };
  // "The Halcyon Star was hit": nobody has an article, "the Quenells" are all who bear a name.
  if (/(?:^|[^\p{L}])[Tt]he $/u.test(text.slice(Math.max(0, first.start - 5), first.start)))
    return null;
  return isLongPerson(text, first.start, end) ? { from: at, to, because: "context" } : null;
}

/** "Grace Oyelaran Tells Court": in a line of capitals a name ends before the first plain word; null where it begins with one. */
function lastOfTitle(where: Words, at: number, all: number): number | null {
  if (isWordByItsPlace(where, at)) return null;
  let last = at;
  while (last < all && !isPlain(where.words[last + 1])) last++;
  return last;
}

/** "who gave her name as Jovana", "Dear Ernst,". */
function isGaveName(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - 28), start);
  return (
    /(?:gave (?:his|her|the) name as|name (?:is|was)|known as|identified (?:him|her)self as) $/u.test(
      ahead,
    ) ||
    (/(?:^|[^\p{L}])Dear $/u.test(ahead) &&
      !/^(?:Sirs?|Madam|All|Colleagues?|Friends?|Editor)(?!\p{L})/u.test(
        text.slice(start, start + 12),
      ))
  );
}

/** A given name, with more behind it, or alone where nothing before it belongs to it and the text has it as no place or thing. */
function isGiven(where: Words, at: number, to: number): boolean {
  const { text, words } = where;
  const run = words.slice(at, to);
  const { folded = "", joined = false, start = 0 } = run[0] ?? {};
  const given = givenName(folded);
  if (given !== "sure" && given !== "listed") return false;
  if (run.length === 1 && isWordByItsPlace(where, at)) return false;
  const before = words[at - 1];
  // "BAHAR ESCALATION" over a report is all in capitals.
  const isShouted = !/\p{Ll}/u.test(text.slice(start, run.at(-1)?.end ?? start));
  if (given === "listed" && (isShouted || isPlaceOrBody(run))) return false;
  // "Rose Valley"
  if (run.length > 1) return !(ALSO_WORDS.has(folded) && isPlaceOrBody(run));
  const isInside =
    joined && before?.capital === true && !STOPS.has(before.folded) && !isPersonNoun(before);
  if (isInside || ALSO_WORDS.has(folded)) return isLonePerson(where, at) && !isInside;
  if (isPublicName(where, at)) return false;
  return given === "sure" || !(isPlaceInText(where, at) || isThing(where, at));
}

/** The word before is one for a person; in "Interior Minister Dr X" the office still tells. */
function isCue({ text, words }: Words, run: number): boolean {
  // "Mr de Wit"
  let at = run;
  while (words[at]?.joined === true && isParticle(words[at - 1])) at--;
  const [word, before, office] = [words[at], words[at - 1], words[at - 2]];
  if (word === undefined || before === undefined || !isPersonNoun(before)) return false;
  // "Doctors Without Borders" is no list of doctors; "Nurse X" is one.
  const isTitleWord = BEFORE_PERSON.has(before.folded);
  if (before.capital && (isManyPersons(before) || (!isTitleWord && before.joined))) return false;
  // "Mr. Orwin", but "a carpenter. Six people": behind a trade the dot ends the sentence. "Of 2,700 inmates, Corral Alto holds" names none.
  const between = text.slice(before.end, word.start);
  const isNear =
    word.joined ||
    (isTitle(before)
      ? /^[.,]? {1,2}["“‘']?$/u
      : isManyPersons(before) || !isTitleWord
        ? /^ {1,2}["“‘']?$/u
        : /^,? {1,2}["“‘']?$/u
    ).test(between);
  // "Interior Minister Dr X", "the hospital's director, Dr X"
  const isOffice = before.joined && office !== undefined && OFFICES.has(office.folded);
  return isNear && !isOffice && !isSigned({ text, words }, at);
}

/** A small word of a name, in small letters. */
export function isParticle(word: NameWord | undefined): boolean {
  return word?.capital === false && !word.arabic && PARTICLES.has(word.folded);
}

/** "Sheikh Burhan, buried 14": by one name alone nobody is called in public. */
function isOfCleric({ words }: Words, at: number): boolean {
  // "the militant leader Mullah X"
  if (words[at - 1]?.joined === true && OFFICES.has(words[at - 2]?.folded ?? "")) return false;
  return (
    words[at]?.joined === true &&
    /^(?:sheikh|shaikh|shaykh|imam|mullah|mulla|rabbi|bishop)$/u.test(words[at - 1]?.folded ?? "")
  );
}

function isTitle(word: NameWord | undefined): boolean {
  return word !== undefined && /^(?:mr|mrs|ms|miss|dr)$/u.test(word.folded);
}

/** The last word of a run of capitals that begins at a word; null where none does. */
export function lastOfLatin(words: readonly NameWord[], at: number): number | null {
  const first = words[at];
  if (first === undefined || !first.capital || STOPS.has(first.folded) || isSpoken(first))
    return null;
  let to = at + 1;
  while (to < words.length && to - at < LONGEST) {
    const word = words[to];
    if (word === undefined || !word.joined || word.arabic) break;
    if (!word.capital && !PARTICLES.has(word.folded)) break;
    if (STOPS.has(word.folded)) break;
    to++;
  }
  while (to - at > 1 && words[to - 1]?.capital !== true) to--;
  return to - 1;
}

/** Titles and offices with a capital are no part of the name. */
function isSpoken(word: NameWord): boolean {
  const { folded } = word;
  if (BEFORE_PERSON.has(folded) || OFFICES.has(folded) || NAMED_AFTER.has(folded)) return true;
  // "Neighbours Maite and Josu", "Engineer-General Otto"; Mason is a name
  return (
    givenName(folded) === null &&
    (isPersonNoun(word) || OFFICES.has(folded.slice(folded.lastIndexOf("-") + 1)))
  );
}
