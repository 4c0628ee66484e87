import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isDefinite, isPreposition, isWhen } from "./phrase-end.ts";
import { STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicWord } from "../vocabulary/dictionary.ts";
import { PARTICLES, type Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isTradeName } from "../vocabulary/trade-names.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";

/** What is done to persons, is hardly ever told in the passive, and has somebody to whom it is done: `زار الوزير …` alone says nothing. */
const TO_SOMEBODY =
  /^[وف]?[يت]?(?:زار|زور|التقي|لتقي|قابل|سال|شكر|صافح|عانق|عزي|واسي|هنا|كرم|طمان|وبخ|شتم|صفع|ودع|احتضن|حتضن|استقبل|ستقبل)ت?$/u;
/** Seen doing something: `شاهد العقيد فؤاد يركض`. */
const SEEN = /^[وف]?(?:شاهد|راي|لمح|ابصر|وجد|ترك|سمع)ت?$/u;
const MEETS = /(?:لتقي|قابل)/u;
/** With whom one meets stands behind `مع` and `ب`: who stands before it is who meets. */
const WITH = /^(?:مع|ب.{2,})$/u;

/** Titles and states that go before the name of an official too. */
export const HONOUR: RegExp =
  /^(?:الدكتوره?|السيده?|المهندسه?|الاستاذه?|الحاجه?|الاب|الانسه|الشهيده?|القتيله?|الجريحه?|السجينه?|المعتقله?|الشابه?|المفقوده?|المصابه?|العجوز)$/u;

/**
 * Whether an Arabic name behind an office is another's than who bears it: it is his kin or works for him (`زوجة رئيس البلدية عتاب`, `سائق الوزير
 * سلوان`), it is told of a person of its own (`سأل الوزير الطفلة جنى`), or it is to whom something is done (`زار الوزير هند قطان في المشفى`).
 */
export function isBesideOffice(where: Words, office: number, from: number): boolean {
  return isOfOne(where, office) || hasOwnNoun(where, office, from) || isObject(where, office, from);
}

/** Kin and servants of one man, in the construct. */
const KIN =
  /^(?:زوجه?|ابنه?|بنت|نجل|كريمه|شقيقه?|اخو?|اخت|والده?|ام|عمه?|خاله?|جده?|حفيده?|صهر|قريبه?|نسيب|جاره?|صديقه?|خطيبه?|ارمله|طليقه|سايق|سائق|حارس|مرافقه?|سكرتيره?|طباخه?|خادمه?|مربيه|محامي|محاميه|طبيبه?|حلاق|بستاني|حاجب)$/u;

/** `سائق الوزير`: one, in the construct; of `عناصر القائد` nobody is named. */
function isOfOne({ words }: Words, office: number): boolean {
  const [word, bearer] = [words[office - 1], words[office]];
  if (word === undefined || bearer?.joined !== true || !word.arabic) return false;
  const bare = word.folded.replace(/^[وفبل](?=.{3})/u, "");
  return (KIN.test(word.folded) || KIN.test(bare)) && !isOwned(word);
}

/** `والدته`: it says already whose. */
function isOwned({ folded, tied }: NameWord): boolean {
  return !tied && /.{2}(?:ه|ها|هم|هما|ي|نا)$/u.test(folded);
}

/** `الوزير الطفلة جنى`: behind what is definite a definite noun of a person is no part of the office. */
function hasOwnNoun({ words }: Words, office: number, from: number): boolean {
  for (let at = office + 1; at < from; at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (word === undefined || !isDefinite(before) || !isDefinite(word)) continue;
    // `الدفاع المدني`
    if (/^ال.{2,}يه?$/u.test(word.folded)) continue;
    if (isPersonNoun(word) && !isManyPersons(word) && !HONOUR.test(word.folded)) return true;
  }
  return false;
}

/** `زار الوزير هند قطان في المشفى`: nothing else is visited. */
function isObject(where: Words, office: number, from: number): boolean {
  const { words } = where;
  const [verb, bearer] = [words[office - 1], words[office]];
  if (verb === undefined || bearer?.joined !== true) return false;
  const isSeen = SEEN.test(verb.folded);
  if (!isSeen && !TO_SOMEBODY.test(verb.folded)) return false;
  let to = from + 1;
  while (words[to]?.joined === true && goesOn(where, to)) to++;
  // `زار الوزير هند قطان في المشفى`: a surname that is a word as well
  const [last, further] = [words[to], words[to + 1]];
  const isSurname =
    to === from + 1 &&
    last?.joined === true &&
    !last.tied &&
    !isDoing(last) &&
    !isAccusative(where, last) &&
    isUndefinedNoun(last) &&
    (further?.joined !== true || isPreposition(further));
  if (isSurname) to++;
  const next = words[to];
  const isDone = next?.joined === true && isDoing(next) && /^[يت]/u.test(next.folded);
  if (isSeen) return isDone;
  if (next?.joined !== true) return true;
  if (MEETS.test(verb.folded) && WITH.test(next.folded)) return false;
  // `استقبل المحافظ وليد حداد وفداً`
  const isSomething = isArabicNoun(next.folded) || isAccusative(where, next);
  return (
    isPreposition(next) ||
    isWhen(next) ||
    isDone ||
    /^(?:الذي|التي|علي|في|عن|الي|من|بعد|قبل)$/u.test(next.folded) ||
    (/^[وبلف].{2,}$/u.test(next.folded) && !isSomething)
  );
}

/** `وفداً`: no name ends so. */
function isAccusative({ text }: Pick<Words, "text">, { start, end }: NameWord): boolean {
  return text.slice(start, end + 1).includes("\u064b");
}

function isUndefinedNoun({ folded, arabic }: NameWord): boolean {
  return arabic && !/^(?:[وفبك]?ال|لل)/u.test(folded) && !STOPS.has(folded) && !isOfPersons(folded);
}

function isOfPersons(folded: string): boolean {
  return isPersonNoun({ folded, arabic: true }) && !isTradeName(folded);
}

/** Of a name: one of the lists, a trade, what no dictionary has. */
function goesOn({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word?.arabic !== true || isDoing(word) || STOPS.has(word.folded)) return false;
  if (isAccusative({ text }, word)) return false;
  const { folded } = word;
  return (
    isNameWord(folded) || PARTICLES.has(folded) || isTradeName(folded) || !isArabicWord(folded)
  );
}
