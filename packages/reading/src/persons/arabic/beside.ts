import { analysers } from "../../lang/languages.ts";
import { THAT } from "./clauses.ts";
import { isDoing } from "./doing.ts";
import { isAccused, isKinOf } from "./kin.ts";
import { isNameWord } from "./name-word.ts";
import { endsPhrase, isDenied, isOwned, isPrefixed, isWhen } from "./phrase-end.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicVerbForm, isArabicWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isTradeName } from "../vocabulary/trade-names.ts";
import { isVerb } from "./verbs.ts";

/**
 * Whether a word may stand beside a name as a part of it: undefined and in no case that is written, neither done, nor when, where or how. What tells
 * more of a name is definite, what is done to something has an alif or an ending of its own (`حمل سمير كيسا`, `جثة`, `شعارات`).
 */
export function isPartOfName(where: Words, at: number): boolean {
  const { text, words } = where;
  const word = words[at];
  if (word?.joined !== true || !word.arabic || word.folded.length < 3) return false;
  const { folded } = word;
  const raw = text.slice(word.start, word.end);
  // `للمدعية رؤى` is folded like `روى`
  const isSpelled = raw.includes("ؤ") && isNameWord(folded);
  const isStop = STOPS.has(folded) && !isSpelled;
  if (/^(?:[وفبك]?ال|لل)/u.test(folded) || isStop || KNOWN_NAMES.has(folded)) return false;
  if (OFFICES.has(folded) || NAMED_AFTER.has(folded) || isWhen(word) || isDenied(word))
    return false;
  if (analysers.ar(folded).tags.includes("n")) return false;
  const isName = isNameWord(folded);
  // `كانت وردة بجانبي`: where somebody is
  if (/^ب(?:جانب|قرب|جنب|جوار|حضن|يد|عين|رفق|صحب|نفس|نظر|را)(?:ت?(?:ي|نا|ه|ها|هم))$/u.test(folded))
    return false;
  if (/[\u064b\u0652]/u.test(text.slice(word.start, word.end + 1))) return false;
  // `سامح كيالي`
  const isOfTrade = /^[بكف].?ا.{1,3}ي$|^(?!ال).{3,}(?:اتي|جي|تلي|نلي|خلي)$/u.test(folded);
  if (isSpelled) return true;
  if (isVerb(folded) || (isPrefixed(word) && !isOfTrade) || SMALL.test(folded)) return false;
  if (isName) return !isDoing(word);
  if (!isArabicWord(folded)) return !/^[وفلب]/u.test(folded);
  if (isTradeName(folded) && !BEFORE_PERSON.has(folded)) return true;
  return (
    analysers.ar(folded).sense === null &&
    (isOfTrade || !isDoing(word)) &&
    !/(?:[هاءى]|ات|ون|ين|ان|تم|نا|هم|ها|كم)$/u.test(folded) &&
    !(
      /^[وف].{3}/u.test(folded) &&
      !isArabicNoun(folded) &&
      !isOfTrade &&
      isArabicWord(folded.slice(1))
    ) &&
    !/^[يت].{2,}|^..[اي]ي.$|^م.ا.[يو]?.$|^.وا.[يو]?.$|^ا.{2}ا.$/u.test(folded) &&
    !isPersonNoun(word)
  );
}

/** Small words that no list of stops has. */
const SMALL =
  /^(?:كي|لكي|حيث|بينما|كانما|ضمن|عبر|دون|غير|سوي|مثل|شبه|كل|بعض|جميع|اي|ايضا|هكذا|كذلك|لذلك|اذ|اذا|ان|لو|لولا|عما|مما|فيما|ريثما|كيف|لماذا|اين|متي|من|مع|رغم|بدل|عوض|لقاء|مقابل|برفقه|صباح|مساء|ليل|ظهر|فجر|عصر|يوم|ليله|ساعه|دقيقه|قريب|بعيد|جيد|سيء)$/u;

/**
 * Where a name ends that stands right behind the noun of a person with its article: `الحداد مهاب شنار`, `المتهمة شهلا`. The noun's own adjective would be definite
 * too, so that an undefined word is a name, or what a sentence says of the noun, which begins with it: `الطبيب متعب`.
 */
export function inApposition(where: Words, at: number): number | null {
  const { words } = where;
  const [noun, before] = [words[at - 1], words[at - 2]];
  if (noun === undefined || !(isOnePerson(noun) || isKinOf(where, noun))) return null;
  if (isHers(where, at)) return at + 1;
  if (!isPartOfName(where, at)) return null;
  const word = words[at];
  if (word === undefined) return null;
  const to = surnameTo(where, at + 1);
  const isWord = isArabicWord(word.folded) && !isNameWord(word.folded);
  const isInside =
    noun.joined && before !== undefined && !OFFICES.has(before.folded) && !THAT.has(before.folded);
  if (isWord && (!isInside || (to === at + 1 && isArabicVerbForm(word.folded)))) return null;
  // `حمل الرجل صندوق التفاح`: what is somebody's or something's
  const next = words[to];
  if (isWord && next?.joined === true && /^ال|.{3}(?:ه|ها|هم)$/u.test(next.folded)) return null;
  return to === at + 1 && isWord && !endsPhrase(where, to) ? null : to;
}

/**
 * `أخذوا نجود إلى التحقيق`, `رأينا سديم`: a verb that has its subject within has what is done to behind it, which would have an alif if it were no name.
 */
export function isObject(where: Words, at: number): boolean {
  const { words } = where;
  const [word, verb] = [words[at], words[at - 1]];
  if (word?.joined !== true || verb === undefined || !isPartOfName(where, at)) return false;
  const isWithin = /.{3}(?:وا|[^ا]نا)$|^[وفس]?[يت].{2,}ون$/u.test(verb.folded);
  return isWithin && isDoing(verb) && endsName(where, at + 1) && !isArabicWordOfMany(word);
}

/** `أخذوا رجال`, `مناشير`: broken plurals have no alif either, or mean nobody. */
function isArabicWordOfMany({ folded }: NameWord): boolean {
  return (
    /^.{2}ا.$|^..ا..$|^..و.$/u.test(folded) &&
    !isNameWord(folded) &&
    !/^.[^اوي]و[دن]$/u.test(folded)
  );
}

/** `وأخته هالا.`: how a woman was does not end so. */
function isHers({ text, words }: Words, at: number): boolean {
  const [noun, word] = [words[at - 1], words[at]];
  if (noun === undefined || word?.joined !== true) return false;
  if (words[at + 1]?.joined === true && !isWhen(words[at + 1])) return false;
  return (
    /ت(?:ه|ها|هم|ي|نا)$/u.test(text.slice(noun.start, noun.end)) &&
    /^[^وي].{2,}ا$/u.test(word.folded) &&
    !isArabicNoun(word.folded) &&
    !isArabicNoun(word.folded.replace(/^(?:[فبك]?ال|لل|[فبلك])/u, "")) &&
    !text.slice(word.start, word.end + 1).includes("\u064b") &&
    !isVerb(word.folded) &&
    !STOPS.has(word.folded) &&
    (isArabicWord(word.folded.slice(0, -1)) || /^[فبلكت]/u.test(word.folded))
  );
}

/** Up to one surname more: `مهاب شنار`, `مروان لحام كيف`. */
export function surnameTo(where: Words, to: number): number {
  return isPartOfName(where, to) && endsName(where, to + 1) ? to + 1 : to;
}

/**
 * `التاجر مروان لحام كيف سقط`: a word without an article right behind a given name, whatever word it is. At the begin of a sentence it may be what is said
 * of somebody: `نور طالبة`.
 */
export function isBareSurname(where: Words, first: number, at: number): boolean {
  if (at !== first + 1 || surnameTo(where, at) === at) return false;
  const { words } = where;
  const folded = words[at]?.folded ?? "";
  return words[first]?.joined === true || (isTradeName(folded) && !folded.startsWith("م"));
}

/** What follows is no part of the phrase; `كيس الطحين` goes on. */
function endsName(where: Words, to: number): boolean {
  const next = where.words[to];
  if (next?.joined === true && next.folded.startsWith("ال") && !isVerb(next.folded))
    return next.folded.endsWith("ي");
  // `شاهين كوسا إطفاء النار`: what is done to something
  const further = where.words[to + 1];
  const isDone =
    next?.joined === true && /^[اتم].*[اي]/u.test(next.folded) && isArabicNoun(next.folded);
  if (isDone && further?.joined === true && further.folded.startsWith("ال")) return true;
  // `مصعب برازي حتفه`: behind the shape of a surname
  const isShaped = /.{3}ي$/u.test(where.words[to - 1]?.folded ?? "") && isOwned(where, to);
  return isShaped || endsPhrase(where, to) || SMALL.test(next?.folded ?? "");
}

/** `الحداد`, `والمتهمة`, `الصحفي`: one, with the article. */
function isOnePerson(noun: NameWord): boolean {
  if (!/^(?:[وفبك]?ال|لل)/u.test(noun.folded) || OFFICES.has(noun.folded)) return false;
  if (isAccused(noun) || BEFORE_PERSON.has(noun.folded)) return true;
  const { sense } = analysers.ar(noun.folded);
  if (isPersonNoun(noun)) return sense?.number !== "pl";
  return sense?.unit === "persons" && sense.number === "sg" && !sense.tags.includes("force");
}
