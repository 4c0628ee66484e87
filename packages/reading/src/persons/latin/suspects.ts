import type { Passage } from "../../model/passage.ts";
import { NAMED_AFTER, OFFICES, BEFORE_PERSON, STOPS } from "../vocabulary/cues.ts";
import { isEnglishNameWord, isEnglishProper, isEnglishWord } from "../vocabulary/dictionary.ts";
import { PARTICLES, type Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { isLabelWord } from "../form-fields.ts";
import { isAbstract, isDate } from "./abstract.ts";
import { bodyPhrases } from "./body-phrases.ts";
import { isCell, isFree, isOfTitleLine } from "./lines.ts";
import {
  doesSomething,
  isHeaded,
  isKin,
  isKinOfOne,
  isMissed,
  isMourned,
  isNicknamed,
  isSubject,
  isToldOfKin,
} from "./acting.ts";
import { isInCompany, isInListOfPersons } from "./company.ts";
import { isInRow } from "./rows.ts";
import { isWordByItsPlace } from "./title-words.ts";
import { isCredited } from "./credited.ts";
import { isShouted } from "./shouted.ts";
import { latinLeft } from "./left.ts";
import { isCompound, isNameOfLists, isPlain, isPublic, SENTENCE_WORDS } from "./words.ts";
import { isNobodyByPlace } from "./nobody-here.ts";
import { isPlacePhrase, standsAsPlace } from "./standing.ts";
import { isAttribute, isBehindPerson, isDayOrFeast, isPeople, isPlatform } from "./well-known.ts";
import { isPlaceInText, isPlaceNoun, isPlaceOrBody, isThing } from "./places.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { asVoucher } from "../named-by-office.ts";
import { isPublicName } from "../office/public-names.ts";
import { isKnown, isNamedAfter, officeBehindTitled, officeOf } from "../office/public-role.ts";
import {
  type CaseKnows,
  publicKey,
  type Standing,
  type Suspect,
  type WhyStands,
  type WhySuspect,
} from "../suspect.ts";

/** Words `from` up to `to`, and whether they are hidden or why they stay; null where they are plain words. */
type Judged =
  { readonly hidden: WhySuspect } | { readonly stands: WhyStands; readonly by?: Passage } | null;

/**
 * Runs of capitals in Latin letters that may be somebody's name: every one is, unless something vouches for it. `isTaken`: what is hidden already.
 */
export function latinSuspects(
  where: Words,
  knows: CaseKnows,
  isTaken: (at: number) => boolean,
): { readonly hidden: readonly Suspect[]; readonly standing: readonly Standing[] } {
  const hidden: Suspect[] = [];
  const standing: Standing[] = [];
  for (let at = 0; at < where.words.length; at++) {
    if (!isPart(where.text, where.words[at]) || isTaken(at) || isLabelWord(where, at)) continue;
    const run = runFrom(where, at, isTaken);
    at = run.to - 1;
    const [first, last] = [where.words[run.from], where.words[run.to - 1]];
    if (first === undefined || last === undefined || run.from >= run.to) continue;
    const passage = {
      start: first.start,
      end: last.end,
      name: where.text.slice(first.start, last.end).replace(/\s+/gu, " "),
    };
    const judged = isInRow(where, run, isTaken)
      ? ({ hidden: "position" } as const)
      : judge(where, run, knows);
    if (judged === null) {
      standing.push(...latinLeft(where, run, (key) => isPublic(key, knows)));
      continue;
    }
    if ("hidden" in judged)
      hidden.push({ ...withInitial(where.text, passage), why: judged.hidden });
    else {
      const { stands: why, by } = judged;
      const said = by === undefined ? {} : { by: asVoucher(where.text.slice(by.start, by.end)) };
      standing.push({ ...passage, why, ...said });
    }
  }
  return { hidden, standing };
}

/** "MOSES K.", "Amina D.": of a surname its first letter alone. */
function withInitial<T extends { readonly end: number; readonly name: string }>(
  text: string,
  passage: T,
): T {
  const initial = /^ (?![IA])\p{Lu}(?=\.(?!\p{L}))/u.exec(
    text.slice(passage.end, passage.end + 5),
  )?.[0];
  if (initial === undefined) return passage;
  return { ...passage, end: passage.end + initial.length, name: `${passage.name}${initial}` };
}

/** Words of which a name may be. */
type Run = { readonly from: number; readonly to: number };

/** A capital that may be of a name: no small word of English, no office, no title. */
function isPart(text: string, word: NameWord | undefined): boolean {
  if (word === undefined || word.arabic || !word.capital || word.folded.length < 2) return false;
  if (/['’](?:re|ve|ll|d|m|t)$/u.test(word.folded)) return false;
  if (STOPS.has(word.folded) || isCalendar(text, word)) return false;
  return !PRONOUNS.has(word.folded) || isEndOfName(text, word);
}

/** "Nguyen Thi Sen, the poet": what is no title in short, as it has a capital before it and neither a dot nor a name behind it. */
function isEndOfName(text: string, { folded, start, end }: NameWord): boolean {
  return (
    RANKS.test(folded) &&
    /\p{Lu}[\p{Ll}’'-]+ $/u.test(text.slice(Math.max(0, start - 16), start)) &&
    /^(?:[,;:)\n]|$)/u.test(text.slice(end, end + 1))
  );
}
const RANKS = /^(?:gen|col|maj|sen|rep|det|amb|hon|dep|mon|thu)$/u;

/** "Mon 12 Jun", "Sat.": days and months in short, where a figure or a dot tells; "neighbours Jun and Marisol" are somebody. */
function isCalendar(text: string, { folded, start, end }: NameWord): boolean {
  if (!CALENDAR.test(folded)) return false;
  return (
    /\d[\p{L}]{0,2}[ ,/-]{0,2}$/u.test(text.slice(Math.max(0, start - 5), start)) ||
    /^(?:[ ,/-]{0,2}\d|\.|[ ,/-]{1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?!\p{L}))/u.test(
      text.slice(end, end + 6),
    )
  );
}
const CALENDAR = /^(?:sat|sun|jan|mar|jun|jul|sep|dec)$/u;

const PRONOUNS: ReadonlySet<string> = new Set(
  "edt est gmt utc bst cet cest pdt pst cdt cst rip i your yours yourself i'm i've i'll i'd me my he she it's that's don't dont didn't can't mr mrs ms dr ok sir madam god gen lt col maj brig capt cmdr cdr adm sgt cpl gov sen rep det supt insp amb hon rev prof dep civ mon tue tues wed thu thur thurs fri feb apr aug sept oct nov no vol pp".split(
    " ",
  ),
);

function runFrom(where: Words, at: number, isTaken: (at: number) => boolean): Run {
  const { text, words } = where;
  let to = at + 1;
  while (words[to]?.joined === true && !isTaken(to)) {
    const word = words[to];
    // "Sundas A. Hilu"
    const isInitial =
      word?.capital === true && word.folded.length === 1 && isPart(text, words[to + 1]);
    if (isInitial && words[to + 1]?.joined === true) to += 2;
    else if (isPart(text, word)) to++;
    else if (word !== undefined && PARTICLES.has(word.folded) && isPart(text, words[to + 1]))
      to += 2;
    else break;
  }
  // "Yesterday Bo Lindqvist": what begins the sentence is a word.
  let from = at;
  const begin = words[from]?.folded ?? "";
  const isBegin = to - from > 1 && isFree(where, from);
  // "Later Magpie brought bread"
  const isTwo = to - from === 2;
  if (
    isBegin &&
    ((isTwo && ASKS.test(begin)) || (WHEN.test(begin) && (!isTwo || isPlain(words[from + 1]))))
  )
    from++;
  while (
    to - from > 1 &&
    isFree(where, from) &&
    !isCell(where, from) &&
    isPlain(words[from]) &&
    !isPlain(words[from + 1])
  ) {
    // "Radio Tamar", "Upper Kell"
    if (isPlaceOrBody(words.slice(from, from + 2))) break;
    // "Saffron Mbeki jumped": a noun before what nobody knows is its first name.
    if (to - from === 2 && isNounLike(words[from])) break;
    from++;
  }
  return { from: isTaken(from - 1) || !isOfHouse(words, from) ? from : from - 1, to };
}

/** "van Wyk", "bin Yusuf": what is written small before a surname; "the van Wyk drove" is a car. */
function isOfHouse(words: readonly NameWord[], from: number): boolean {
  const [house, before] = [words[from - 1], words[from - 2]];
  if (house === undefined || words[from]?.joined !== true || house.capital) return false;
  if (!/^(?:van|von|de|del|della|da|di|dos|du|bin|ibn|bint|ben|abu|umm|ter)$/u.test(house.folded))
    return false;
  return house.folded !== "van" || !house.joined || before?.capital === true;
}

/** Neither when, how nor how many, and no verb: "Yesterday Mbeki", "Tell Mbeki". */
function isNounLike(word: NameWord | undefined): boolean {
  const folded = word?.folded ?? "";
  return (
    !SENTENCE_WORDS.has(folded) &&
    !/(?:ly|ing|ed|s|ward)$/u.test(folded) &&
    !isPersonNoun({ folded, arabic: false })
  );
}

const WHEN =
  /^(?:yesterday|today|tonight|later|then|now|soon|once|afterwards|suddenly|finally|meanwhile)$/u;

/** "Tell Patience": what begins the sentence asks for something. */
const ASKS =
  /^(?:tell|ask|call|see|find|give|thank|help|god|meet|visit|bury|bring|take|let|kiss|send|poor|dear|dearest)$/u;

function judge(where: Words, { from, to }: Run, knows: CaseKnows): Judged {
  const { text, words } = where;
  const run = words.slice(from, to);
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const raw = text.slice(first.start, last.end);
  const folded = run.map((word) => word.folded).join(" ");
  if (isCredited(where, from, to, knows) || isNicknamed(where, from)) return { hidden: "position" };
  if (run.every((_, step) => isNobodyByPlace(where, from + step))) return null;
  // "Al" of "Al_Sudan_flag500.jpg", "an Abu": a small word of names is none by itself
  if (run.length === 1 && PARTICLES.has(first.folded)) return null;
  if (!/\p{Ll}/u.test(raw)) return isShouted(where, from, to) ? { hidden: "position" } : null;
  if (isOfTitleLine(where, from)) return null;
  // "WhatsApp", "McBride"
  if (/\p{Ll}\p{Lu}/u.test(raw.replace(/(?:Ma?c|De|Di|La|Le|Van)(?=\p{Lu})/gu, ""))) return null;
  if (isKnown(where, from, to) || isPublic(publicKey(folded), knows)) return null;
  const body = bodyPhrases(where);
  if (run.every((_, step) => body.has(from + step))) return null;
  if (run.length === 1 && (isAbstract(where, from) || isDate(where, from))) return null;
  if (run.length === 1 && isNobodyHere(where, from)) return null;
  const office = officeOf(where, from, to) ?? officeBehindTitled(where, from, to);
  if (office !== null) return isPlaceOrBody(run) ? null : { stands: "office", by: office };
  if (isToldOfKin(where, to) && !isPlaceInText(where, from)) return { hidden: "position" };
  // "After that, River was gone": a river would have an article
  if (run.length === 1 && !isFree(where, from) && isRiver(where, from, to))
    return { hidden: "name-word" };
  if (run.length === 1 && (isMissed(where, from, to) || isInListOfPersons(where, from)))
    return { hidden: "position" };
  if (run.some((word) => OFFICES.has(word.folded))) return null;
  // "PC Hollis"
  if (run.length > 1 && /^(?:pc|wpc|dc|dci|cllr)$/u.test(first.folded)) return { stands: "office" };
  if (run.length === 1 && (isPublicName(where, from) || knows.offices.has(folded)))
    return { stands: "office" };
  if (run.length > 1 && /^(?:justice|dame)$/u.test(first.folded)) return { stands: "office" };
  const isFirst = isFree(where, from);
  // "WADI SEMMAR, Feb 18 (Almeda) - "
  if (text[first.start - 1] === "(" && /^\) ?[-–—]/u.test(text.slice(last.end, last.end + 3)))
    return null;
  const isNamed = run.some(isNameOfLists);
  const isPlace =
    (!isMourned(where, from) && standsAsPlace(where, from, to)) ||
    // "every quarter of Marsa al-Aj", where another report says that it is a town
    (!isNamed &&
      (run.every((word) => knows.places.has(word.folded)) || isPlaceInText(where, from)));
  if (isPlace && run.length > 1) return null;
  if (isPlace) return isPlain(first) ? null : { stands: "place" };
  if (!isMourned(where, from) && isNamedThing(where, { from, to })) return null;
  // "Item 2", "Boeing 737", "Block C", "Class 11B"
  if (/^ (?:\d|\p{Lu}\d?(?![\p{L}\d.]))/u.test(text.slice(last.end, last.end + 4))) return null;
  // "Jisr: 8 killed", "Keffi (3,500)": rows of places
  if (!isNamed && isPlain(first) && text[last.end] === ":") return null;
  if (!isNamed && /^(?:: \d| \(\d[\d,.]{2,}\))/u.test(text.slice(last.end, last.end + 10)))
    return { stands: "place" };
  // "Kurdish-language"
  if (run.some(isCompound)) return null;
  if (isOfBody(where, from)) return null;
  if (isRank(where, from)) return { stands: "office" };
  if (isFirst && run.length === 1 && isInCompany(where, from)) return { hidden: "name-word" };
  // "Republic v. Orrin Tassel"
  if (run.length === 1 && /^ v(?:s|\.| )/u.test(text.slice(last.end, last.end + 3)))
    return { stands: "proper" };
  // "Ishmael fell first", "Clove sang": one thing has an article, and no place sings.
  if (run.length === 1 && isHeaded(where, from)) return { hidden: "position" };
  if (run.length === 1 && isSubject(where, from, to)) return { hidden: "name-word" };
  // "Munro, known as "the Ghost""
  if (/^,? (?:known as|aka|a\.k\.a\.|alias|nicknamed) /u.test(text.slice(last.end, last.end + 12)))
    return { hidden: "position" };
  // "Shaban's widow", though a dictionary has the month
  if (run.length === 1 && isKinOfOne(where, to)) return { hidden: "name-word" };
  if (run.every((word) => isEnglishProper(word.folded) || hasFormOfPeople(word)))
    return { stands: "proper" };
  if (run.length > 1) {
    const isWords = run.every((word) => isPlain(word) || isEnglishProper(word.folded));
    // "learned that Miles Root sold the fuel"
    const isSomebody =
      run.every(isNameOfLists) &&
      ((!isFirst && doesSomething(where, to)) ||
        (run.length === 2 && givenName(first.folded) !== null));
    return isWords && !isSomebody ? null : { hidden: "capital" };
  }
  if (isNamed && isSender(text, first)) return { hidden: "position" };
  const isWord = isEnglishWord(folded);
  if (isPersonNoun(first) || BEFORE_PERSON.has(folded)) return null;
  if (isKin(where, to)) return { hidden: "name-word" };
  if (isWordByItsPlace(where, from)) return null;
  if (isWord && !isNamed) {
    if (isFirst || knows.small.has(folded)) return null;
    return { hidden: "capital" };
  }
  if (!isFirst) {
    if (!isNamed && isPlacePhrase(where, from)) return { stands: "place" };
    return { hidden: isWord ? "name-word" : "capital" };
  }
  if (!isWord) return { hidden: isNamed ? "name-word" : "unknown-word" };
  if (knows.small.has(folded)) return null;
  return doesSomething(where, to) || (isNamed && !isHeadOrSmall(where, to))
    ? { hidden: "name-word" }
    : { stands: "word" };
}

/** "Said on Twitter", "early Sunday", "Western troops", "Afghans": a platform, a day, what tells of a noun, a people. */
function isNobodyHere(where: Words, from: number): boolean {
  const folded = where.words[from]?.folded ?? "";
  if (isPlatform(folded) || isDayOrFeast(where, from) || isAttribute(where, from)) return true;
  return isPeople(folded) && !isBehindPerson(where, from) && !isMourned(where, from);
}

/** "Innocent: yes" between other lines with who sends them. */
function isSender(text: string, { start, end }: NameWord): boolean {
  if (
    text[end] !== ":" ||
    !/(?:^|\n)[^\p{L}\n]*$/u.test(text.slice(Math.max(0, start - 24), start))
  )
    return false;
  const senders = text.matchAll(/(?:^|\n)[^\p{L}\n]*(\p{L}[\p{L}\d. '’-]{1,24}):[ \t]*\S/gu);
  return new Set([...senders].map(([, sender]) => sender)).size > 1;
}

/** A noun of a place that people are called by, behind a comma or a small word, of which a sentence says something. */
function isRiver(where: Words, from: number, to: number): boolean {
  const [word, before] = [where.words[from], where.words[from - 1]];
  if (word === undefined || givenName(word.folded) === null || !isPlaceNoun(word.folded))
    return false;
  return (
    !(before !== undefined && word.joined && ARTICLES.has(before.folded)) &&
    doesSomething(where, to)
  );
}

/** "Flood warnings", "More than", "Bridges:": at the begin of a sentence a small word, many things, or what tells more of a noun. */
function isHeadOrSmall({ words }: Words, to: number): boolean {
  const [word, next] = [words[to - 1], words[to]];
  if (word === undefined) return true;
  if (SENTENCE_WORDS.has(word.folded) || word.folded.endsWith("s")) return true;
  return (
    next?.joined === true &&
    !next.capital &&
    !STOPS.has(next.folded) &&
    !SENTENCE_WORDS.has(next.folded) &&
    !next.folded.endsWith("ly") &&
    isEnglishWord(next.folded)
  );
}

/** "Russian", "Toulousains": a people. */
function hasFormOfPeople(word: NameWord): boolean {
  return /..(?:ians?|ese|ish|ites?|ists?|isms?)$/u.test(word.folded) && !isNameOfLists(word);
}

/** "The Ministry of Health", "the League for Justice": the rest of the name of a body. */
function isOfBody({ words }: Words, from: number): boolean {
  const [small, before] = [words[from - 1], words[from - 2]];
  if (words[from]?.joined !== true || small?.joined !== true || before?.capital !== true)
    return false;
  if (isPlaceOrBody([before]) || NAMED_AFTER.has(before.folded))
    return /^(?:of|for|and)$/u.test(small.folded);
  // "Thinking of Blue"
  if (/(?:ing|ed)$/u.test(before.folded)) return false;
  return /^(?:of|for)$/u.test(small.folded) && isPlain(before) && !isEnglishNameWord(before.folded);
}

/** "Gen. Hatto", "Det. Supt. Aubrey". */
export function isRank({ text, words }: Words, from: number): boolean {
  const start = words[from]?.start ?? 0;
  return /(?:^|[^\p{L}])(?:Gen|Lt|Col|Maj|Brig|Capt|Cmdr|Cdr|Adm|Sgt|Cpl|Gov|Sen|Rep|Det|Supt|Insp|Amb|Hon|Rev|Prof|Dep)\. $/u.test(
    text.slice(Math.max(0, start - 8), start),
  );
}

const ARTICLES: ReadonlySet<string> = new Set(
  "the a an this these those each every another no any some all both two three four five six many several until during since next last".split(
    " ",
  ),
);
const OF_PERSONS =
  /^(?:family|families|brothers|sisters|boys?|girls?|kids|twins|children|household)$/u;

/** "The Brant checkpoint", "a Toyota truck", "the Butcher", "Merrow Hospital": an article or a noun makes a thing of it. */
function isNamedThing(where: Words, { from, to }: Run): boolean {
  const { words } = where;
  const run = words.slice(from, to);
  if (isPlaceOrBody(run) || isNamedAfter(where, from, to)) return true;
  const isOfKnown = run.length > 1 && run.some(({ folded }) => KNOWN_NAMES.has(folded));
  if (isOfKnown || run.some(({ folded }) => NAMED_AFTER.has(folded))) return true;
  const [before, second, next] = [words[from - 1], words[from - 2], words[to]];
  const isHead = next?.joined === true && !next.capital && !STOPS.has(next.folded);
  // "Karm jail", "al-Nahr radio", "the northern Ostrand quarter"
  if (isHead && (NAMED_AFTER.has(next.folded) || isPlaceNoun(next.folded))) return true;
  if (words[from]?.joined !== true || before === undefined) return false;
  if (ARTICLES.has(before.folded) && !(isHead && OF_PERSONS.test(next.folded))) return true;
  // "When we reached Rukban camp Bahisa was there": the camp has its name
  if (second?.capital === true && before.joined && isPlaceNoun(before.folded)) return false;
  return second !== undefined && isThing(where, from);
}
