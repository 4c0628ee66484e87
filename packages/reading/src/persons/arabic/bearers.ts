import { HONOUR, isBesideOffice } from "./beside-office.ts";
import { THAT } from "./clauses.ts";
import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isPrefixed, isWhen } from "./phrase-end.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isArabicVerbForm, isArabicWord } from "../vocabulary/dictionary.ts";
import { PARTICLES, type Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isTradeName } from "../vocabulary/trade-names.ts";
import { remembered } from "../../text/remembered.ts";
import { isVerb } from "./verbs.ts";

/** Longest phrase behind an office, in words: what it is of, and who bears it. */
const REACH = 10;
/** Longest name between two commas. */
const NAME = 5;

/** Clergy, kings of old and who writes a report: the rules beside names know what is to be done of these. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "الشيخ البابا الامام الحاخام النبي الرسول القديس القديسه بقلم كتبه كتبها مراسل مراسله الفريق".split(
    " ",
  ),
);

/** Titles of persons that stand before the name of an official too. */
const HONOURS =
  /^(?:الدكتور|الدكتوره|السيد|السيده|المهندس|المهندسه|الاستاذ|الاستاذه|الحاج|الحاجه|الاب|الانسه)$/u;

/** Offices that are other words where marks and hamzas are folded (`آمر` and `أمر`, `والي` and `وإلى`), so that the letters as they are written tell. */
const AS_WRITTEN =
  /^[وفبلك]?(?:ال|لل)?(?:آمرة?|حاكمة?|قائمقام|زعيمة?|مفوضة?|متصرف|معتمد|مختار)$|^(?:[وفبك]?ال|لل)والي$|^والي$|^[وفبل]?عميدة?$/u;

/** Office with whose it is: `مديرها`, `ناطقها`. */
const OWNED = /^[وفبل]?(?:وزير|رييس|قايد|ناطق|متحدث|مدير|محافظ|سفير|امير|مفتي|زعيم)ت?(?:ه|ها|هم)$/u;

/** `وكيل الجمهورية` prosecutes; `وكيل المالك`, `أمينة المخزن` are nobody public. */
const AGENT = /^[وفبل]?وكيله?$/u;
const OF_STATE = /^(?:الجمهوريه|وزاره|الوزاره|النيابه|النايب|المحافظه|الملك|اول)$/u;
const KEEPER = /^[وفبل]?امينه?$/u;
const KEPT = /^(?:المخزن|المستودع|الصندوق|المكتبه|المستودعات|المخازن)$/u;
/** Behind these such a word is a part of a name: `ولد الشيخ`, `بيت القاضي`. */
const OF_KIN = /^(?:بن|ولد|ود|بنت|منت|ال|عايله|عائله|بيت|اولاد|بني|ابو|ام)$/u;

/** Small words of names, some of which are persons or verbs as well. */
const PARTS = /^(?:بن|ولد|ود|بنت|منت|بت|ايت|ابو|بو|عبد|ال)$/u;

/** An office, what it is of and who bears it: the words behind the office up to `to`, and between two commas up to `end`. */
export interface OfficePhrase {
  readonly office: number;
  readonly to: number;
  readonly end: number;
}

/** Words of phrases that an office opens, all of which stay. */
export function bearersIn(where: Words): readonly number[] {
  return officePhrases(where).flatMap(({ office, end }) =>
    Array.from({ length: end - office - 1 }, (_, step) => office + 1 + step),
  );
}

/**
 * Phrases that an office opens, up to and with the name of who bears it: `محافظ بيت ريحان وليد حداد`, `الناطق باسم مجلس القرى، سركون بطرس،`,
 * `مديرها سامي`. Where the body ends and the name begins need not be known, as both stay.
 */
export function officePhrases(where: Words): readonly OfficePhrase[] {
  const { words } = where;
  const found: OfficePhrase[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!opensOffice(where, at)) continue;
    const to = endOfBearer(where, at, endOfBody(where, at));
    // `وهم: قائد دبوان، ومقبل`: an item of a list is no office with what it is of
    if (to === at + 2 && isItem(where, at)) continue;
    const end = hasName(where, at + 1, to) ? to : endBetweenCommas(where, to);
    found.push({ office: at, to, end });
    at = Math.max(at, to - 1);
  }
  return found;
}

/** The phrase without a name that is another's: `سائق الوزير سلوان`, `زار الوزير هند قطان في المشفى`. */
function endOfBearer(where: Words, at: number, to: number): number {
  const { words } = where;
  const isName = (one: number): boolean =>
    isNameWord(words[one]?.folded ?? "") || PARTICLES.has(words[one]?.folded ?? "");
  for (let name = at + 1; name < to; name++) {
    // Behind what is definite nothing undefined belongs to it.
    const isParted = words[name - 1]?.folded.startsWith("ال") === true;
    const isUndefined = words[name]?.folded.startsWith("ال") !== true;
    if ((name === at + 1 && isName(name)) || (isParted && (isName(name) || isUndefined)))
      return isBesideOffice(where, at, name) ? name : to;
  }
  return to;
}

function isItem({ text, words }: Words, at: number): boolean {
  const [word, next, further] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next === undefined || further === undefined) return false;
  if (/^(?:[وفبك]?ال|لل)/u.test(word.folded) || next.folded.startsWith("ال")) return false;
  return (
    /[:،]\s*$/u.test(text.slice(Math.max(0, word.start - 2), word.start)) &&
    /^\s?،\sو?$/u.test(text.slice(next.end, further.start)) &&
    further.folded.startsWith("و")
  );
}

/** Whether a word can be an office at all; asked of every word of a case. */
const mayOpen = remembered((folded) => {
  const bare = folded.replace(/^[وفبلك](?=.{3})/u, "").replace(/^ل(?=ل)/u, "ا");
  const isOffice = OFFICES.has(folded) || OFFICES.has(bare);
  const isOther =
    OWNED.test(folded) ||
    AGENT.test(folded) ||
    /(?:امره?|حاكمه?|قايمقام|زعيمه?|مفوضه?|متصرف|معتمد|مختار|والي|عميده?)$/u.test(folded);
  return { bare, isOffice, is: (isOffice || isOther) && !LEFT_OUT.has(folded) };
});

function opensOffice({ text, words }: Words, at: number): boolean {
  const [word, before, next] = [words[at], words[at - 1], words[at + 1]];
  if (word === undefined || !word.arabic) return false;
  const { bare, isOffice, is } = mayOpen(word.folded);
  if (!is) return false;
  if (word.joined && OF_KIN.test(before?.folded ?? "")) return false;
  const { folded } = word;
  if (OWNED.test(folded) && !word.tied) return true;
  if (AGENT.test(folded)) return next?.joined === true && OF_STATE.test(next.folded);
  if (KEEPER.test(folded) && KEPT.test(next?.folded ?? "")) return false;
  // `عبده قائد`, `هاجر الأمين`: behind a given name it is a surname
  const isSurname = word.joined && isNameWord(before?.folded ?? "") && !isDoing(before);
  if (isOffice) return !isSurname && !LEFT_OUT.has(bare);
  const raw = text.slice(word.start, word.end).replaceAll(/\p{M}|\u0640/gu, "");
  if (!AS_WRITTEN.test(raw)) return false;
  // `آمر` and `حاكم` without an article are of something
  return raw.includes("ال") || next?.joined === true;
}

/** Where the phrase ends: at a verb, a small word, somebody else, or a mark. */
function endOfBody(where: Words, at: number): number {
  const { words } = where;
  let to = at + 1;
  let isNamed = false;
  while (to - at <= REACH && isNext(where, to) && !isBeyond(where, at, to)) {
    const folded = words[to]?.folded ?? "";
    // `القاضي فيصل الدراجي إحضار الشاهد`: a name ends with what is definite
    if (isNamed && words[to - 1]?.folded.startsWith("ال") === true && !folded.startsWith("ال"))
      break;
    if (to === at + 1 && isGiven(folded)) isNamed = true;
    to++;
  }
  return to;
}

/** In the same line: a heading or the next message is another's. */
function isNext({ text, words }: Words, at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return word?.joined === true && !text.slice(before?.end, word.start).includes("\n");
}

function isBeyond(where: Words, at: number, to: number): boolean {
  const { text, words } = where;
  const word = words[to];
  if (word === undefined || !word.arabic) return true;
  const { folded, start, end } = word;
  if (/^باسم(?:ها|هم|ه|نا)?$/u.test(folded) || BODY_WORDS.has(folded)) return false;
  if (PARTS.test(folded)) return false;
  if (text.slice(start, end + 1).includes("\u064b")) return true;
  if (STOPS.has(folded) || THAT.has(folded) || isWhen(word)) return true;
  // `مدير المدرسة`: right behind the office it is what it is of
  const isPerson = BEFORE_PERSON.has(folded) || isPersonNoun(word);
  const isOf = to === at + 1 && words[at]?.folded.startsWith("ال") !== true;
  // `الدفاع المدني`: told of the body
  const isTold = /^ال.{2,}يه?$/u.test(folded) && words[to - 1]?.folded.startsWith("ال") === true;
  // `وليد حداد`: a trade as a surname
  const isSurname = isNameWord(words[to - 1]?.folded ?? "") && !folded.startsWith("ال");
  if (isPerson && to > at + 1 && isSurname && isTradeName(folded)) return false;
  if (isPerson && to === at + 1 && !isOf && !HONOUR.test(folded)) return true;
  if (isPerson && to > at + 1 && !HONOURS.test(folded) && !isNameWord(folded) && !isTold)
    return true;
  if (isPerson && /(?:ه|ها|هم|ي)$/u.test(text.slice(start, end))) return true;
  if (/^[وف].{2}/u.test(folded) && !isNameWord(folded)) return !goesOn(where, to);
  // `قال المحافظ لرضوان`
  if (/^[بل].{3}/u.test(folded) && !isNameWord(folded) && isGiven(folded.slice(1))) return true;
  // `كبور` is no `بور`
  if (isPrefixed(word)) return /^(?:ب|كال)/u.test(folded);
  return isSaid(words[at], word);
}

/** A verb as it stands; what would be a woman's doing is a name behind a man's office: `الناطق باسم المجلس جودت` */
function isSaid(office: NameWord | undefined, word: NameWord): boolean {
  const { folded } = word;
  if (/^[يت].{2}/u.test(folded)) return isDoing(word);
  if (folded.endsWith("ت") && office?.tied !== true && !isVerb(folded)) return false;
  return isVerb(folded) || (isArabicVerbForm(folded) && isDoing(word));
}

/** `وزير التربية والتعليم`, `المدير القطري والمتحدث باسم`, `وزارة` */
function goesOn({ words }: Words, at: number): boolean {
  const folded = words[at]?.folded ?? "";
  const bare = folded.slice(1);
  if (BODY_WORDS.has(folded) || OFFICES.has(folded) || OFFICES.has(bare)) return true;
  const isBoth = words[at - 1]?.folded.startsWith("ال") === true && bare.startsWith("ال");
  return isBoth && !BEFORE_PERSON.has(bare) && !isPersonNoun({ folded: bare, arabic: true });
}

function hasName({ words }: Words, from: number, to: number): boolean {
  return words.slice(from, to).some(({ folded }) => folded === "بن" || isGiven(folded));
}

/** A given name that no body is called by. */
function isGiven(folded: string): boolean {
  const given = givenName(folded);
  return folded !== "باسم" && given !== null && given !== "weak" && !BODY_WORDS.has(folded);
}

/** `، سركون بطرس إيليا،`: nothing but a name between two marks. */
function endBetweenCommas({ text, words }: Words, from: number): number {
  const [last, first] = [words[from - 1], words[from]];
  if (last === undefined || first === undefined || first.joined) return from;
  if (!/^ ?[،,] $/u.test(text.slice(last.end, first.start))) return from;
  let to = from;
  while (to - from < NAME && (to === from || words[to]?.joined === true) && isOfName(words[to]))
    to++;
  const end = words[to - 1]?.end ?? 0;
  return to > from && /^\s?[،,.)»]/u.test(text.slice(end, end + 2)) ? to : from;
}

function isOfName(word: NameWord | undefined): boolean {
  if (word?.arabic !== true) return false;
  const { folded } = word;
  if (
    STOPS.has(folded) ||
    BEFORE_PERSON.has(folded) ||
    /^(?:انا|نحن)$/u.test(folded) ||
    isVerb(folded)
  )
    return false;
  return (
    isNameWord(folded) ||
    PARTS.test(folded) ||
    (isArabicVerbForm(folded) && !/^[يت]/u.test(folded)) ||
    /^ال.{3,}/u.test(folded) ||
    !isArabicWord(folded)
  );
}
