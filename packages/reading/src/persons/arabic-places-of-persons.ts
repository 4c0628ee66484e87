import { analysers } from "../lang/languages.ts";
import { isEnd } from "./arabic-person.ts";
import { BEFORE_PERSON, STOPS } from "./cues.ts";
import { isNameWord } from "./arabic-name-word.ts";
import { isArabicWord, isArabicNoun, isArabicVerb, isArabicVerbForm } from "./dictionary.ts";
import type { Words } from "./found.ts";
import { familyName, givenName } from "./given-names.ts";
import {
  type Candidate,
  endOfItem,
  endOfList,
  isInListOfPersons,
  isListedBefore,
  isListedBehind,
  isOpened,
} from "./arabic-lists-of-persons.ts";
import type { NameWord } from "./name-words.ts";
import { isPersonNoun } from "./person-noun.ts";
import { isTellingVerb, isVerb } from "./verbs.ts";

/** Behind these nothing but a person stands, whatever word it is: `أفرج عن شرارة`, `مقتل سدر`, `يا نسمة`, `جثة فن`. */
const FATES: ReadonlySet<string> = new Set(
  "مقتل استشهاد وفاه اعتقال اختطاف خطف اعدام جنازه جثه جثمان تشييع دفن سراح يا عزيزي عزيزتي حبيبي حبيبتي اخي اختي صديقي صديقتي رفيقي يدعي تدعي يسمي تسمي اسمه اسمها المدعو المدعوه".split(
    " ",
  ),
);

/** Behind these a person stands more often than not. */
const BESIDE: ReadonlySet<string> = new Set(
  "مع ومع عند وعند لدي ولدي الا سوي مثل عن وعن ضد احد ودون بدون وبين بين اسال بجانب بقرب وراء امام".split(
    " ",
  ),
);

/** What somebody has: `بيت ريحان`, `راتب شرف`. */
const OWNED: ReadonlySet<string> = new Set(
  "بيت منزل دار عايله ال اهل سياره هاتف غرفه قبر راتب شكوي افاده شهاده روايه رساله صوت صوره اسم ملابس ستره سيره حقيبه دكان محل حذاء رقم كراج ورشه وشاح معطف دفتر سرير كتف يد راس وجه دم مفاتيح مفتاح شنطه قميص جواز عون خيمه مزرعه عياده جنازه ابن ابنه بنت ام ابو ابي ابا اخو اخت زوجه زوج والد والده جد جده عم عمه خال خاله".split(
    " ",
  ),
);

/** Verbs of everyday writing that no dictionary has. */
const SPOKEN =
  /^(?:[وف]?(?:شاف|شفت|شفنا|شافوا|حكي|حكيت|حكت|خبر|خبرو|خبروا|خبري|جاب|جابت|اجا|اجت|اجي|راح|راحت|طلع|طلعت|نزل|قلت|قلو|قال|لقيت|لقينا|سالوا|اسال|اسالوا|اسالي|بلغوا|بلغ|ناديت|ناد|كلم|كلمت|ودع|قبل|قبلي|قولي|قولوا|احكي|احكيلو|سلم|سلمي))$/u;

/** The phrase of a name ends: what follows is when, how, or where. */
const WHEN =
  /^(?:فجرا|صباحا|مساء|ليلا|ظهرا|ايضا|كمان|الصبح|اليوم|امس|البارحه|مبارح|الان|هلق|بعدها|قبلها|وحده|وحدها|حي|حيه|ميتا|ميته|حيا|جريحا|جريحه|هنا|هناك|برا|معنا|معي|معهم|معه|فقط|فعندها|فعنده|يوم|ليله|صباح|بعيدا|بعيده|ذلك|هذا)$/u;

/** Behind these begins a sentence of its own, whose subject is definite: a word without an article is a name. */
const THAT: ReadonlySet<string> = new Set("ان بان لان لكن ولكن كان فان وان ولان".split(" "));

/**
 * Where a name ends that begins at a word, if a person can stand there; null where none does. `word`s are taken for a name only where
 * nothing but a person stands.
 */
export function personPlace(where: Words, one: Candidate): { readonly to: number } | null {
  const { words } = where;
  const { at, skip, kind } = one;
  const word = words[at];
  // `أن وراء ما جرى`: a preposition is nobody
  if (word === undefined || BESIDE.has(word.folded)) return null;
  const to = endOf(where, one);
  const before = word.joined ? words[at - 1] : undefined;
  const isClosed = isEnd(words, to) || isWhen(words[to]) || isJoined(words[to]);
  const isEnded = isClosed || isOwned(words[to]);
  const aged = skip === 0 ? agedTo(where, at) : null;
  if (aged !== null) return { to: aged };
  if (kind !== "word" && before !== undefined && VOCATIVE.test(before.folded)) return { to };
  // `أم رعد`, `بو علي`
  if (
    kind !== "word" &&
    before !== undefined &&
    /^[وفبل]?(?:ام|ابو|ابي|ابا|بو)$/u.test(before.folded)
  )
    return { to };
  const listedTo = endOfList(where, at);
  if (isInListOfPersons(where, at, listedTo)) return { to: listedTo };
  if (skip > 0) {
    const letter = word.folded[0] ?? "";
    if (/[وف]/u.test(letter) && kind !== "word" && isListedBehind(where, one))
      return { to: endOfItem(where, at, to) };
    // `سترة كانت لكليمة`, `قولي لوفاء إني`, `يتصل بملاذ ثانية`
    if (letter === "ل" && kind === "unknown" && isEnded) return { to };
    const isTold =
      /[لب]/u.test(letter) && kind === "name" && before !== undefined && isDoing(before);
    // `أودى بحياة أربعة` is told of many.
    if (
      isTold &&
      !/^[وف]?(?:ا|ي|ت)ود[يت]$/u.test(before.folded) &&
      isClosed &&
      !isDefinite(words[to])
    )
      return { to };
    // `هابيل حي، ونور لم تدخل`
    const isNext = /[و]/u.test(letter) && kind === "name" && !word.joined;
    if (isNext && (isDoing(words[to]) || /^(?:لم|لن|ما)$/u.test(words[to]?.folded ?? "")))
      return { to };
    return null;
  }
  if (isFate(words, at) && isEnded && (kind !== "word" || isBareNoun(word))) return { to };
  if (kind === "word") {
    const isSaid = before !== undefined && isSaying(before) && isThat(where, to);
    const isKin = before !== undefined && isKinOf(where, before) && isEnded;
    // `غنت قرنفلة`, `ورفض غدير الكلام`: only people sing and refuse.
    const isDone =
      before !== undefined && HUMAN.test(before.folded) && (isEnded || isDefinite(words[to]));
    if (isDone && isBareNoun(word) && !isAdjective(where, at)) return { to };
    // `يرفض عوني`: no adjective stands behind a verb
    if (
      before !== undefined &&
      isDoing(before) &&
      isBareVerb(before) &&
      isNisba(word.folded) &&
      (isEnded || isDefinite(words[to]))
    )
      return { to };
    // `إن هايل كان يقود`: an undefined noun would have an alif there.
    const isThatOne =
      before !== undefined &&
      THAT.has(before.folded) &&
      isBareNoun(word) &&
      !word.folded.endsWith("ه") &&
      (isDoing(words[to]) || isDenied(words[to]));
    const isAccused =
      before !== undefined &&
      ACCUSED.test(before.folded) &&
      words[at - 2] !== undefined &&
      isDoing(words[at - 2]);
    if (isAccused && isBareNoun(word))
      return { to: endOfList(where, at) > at + 2 ? to : endOfItem(where, at, to) };
    if (isThatOne || isSignature(where, at, to)) return { to };
    const isThey = before !== undefined && /^[و]?(?:هم|هما)$/u.test(before.folded);
    if (isThey && isBareNoun(word) && isOpened(where, at)) return { to };
    return (isSaid || isKin) && isBareNoun(word) ? { to } : null;
  }
  const next = words[to];
  if (before !== undefined) {
    const isWeak = kind === "name" && givenName(word.folded) === "weak" && !familyName(word.folded);
    const isGoing = isEnded || (!isWeak && !isDefinite(next));
    const isGiven = ["sure", "listed", "maybe"].includes(givenName(word.folded) ?? "");
    if (
      isDoing(before) &&
      (kind === "unknown" ||
        (isGoing && isEnded) ||
        (isGiven && isDefinite(next) && isBareVerb(before)))
    )
      return { to };
    if (BESIDE.has(before.folded) && isClosed) return { to };
    // `تأكدت من ريشة في المشرحة`
    if (kind === "name" && before.folded === "من" && isDoing(words[at - 2]) && isClosed)
      return { to };
    // `المتهم فلوريان`
    if (
      isDefinite(before) &&
      (isPersonNoun(before) || ACCUSED.test(before.folded)) &&
      (kind === "unknown" || isClosed)
    )
      return { to: endOfItem(where, at, to) };
    if (kind === "name" && OWNED.has(before.folded.replace(/^[وفبل](?=.{3})/u, "")) && isEnded)
      return { to };
    if (isKinOf(where, before) && isEnded) return { to };
    // `قال لي كرم إن`, `قبلي عني شهد`
    if (TO_WHOM.test(before.folded) && isDoing(words[at - 2]) && isEnded) return { to };
    // `قفزت زهور المبيض من الطابق`
    const further = words[to + 1];
    const isSubject =
      kind === "name" && !isWeak && isDoing(before) && isBareVerb(before) && isDefinite(next);
    if (isSubject && further !== undefined && (isPreposition(further) || isDefinite(further)))
      return { to: to + 1 };
    // `والرجل الذي في الصورة هو دستري`, `كان بيران يسعل`
    if (/^[وف]?(?:هو|هي|كان|كانت|انا)$/u.test(before.folded) && (isEnded || isDoing(next)))
      return { to };
    if (
      THAT.has(before.folded) &&
      !isArabicVerbForm(word.folded) &&
      (isDoing(next) ||
        isDenied(next) ||
        isWhen(next) ||
        next?.joined !== true ||
        isPreposition(next))
    )
      return { to };
    // `لا فنن`, `ولم يشاهد أحد صقر`
    if (kind === "unknown" && /^[وف]?(?:لا|احد)$/u.test(before.folded)) return { to };
  }
  if (isListedBehind(where, one) || isListedBefore(where, { ...one, to })) return { to };
  if (isOpened(where, at)) return { to: endOfItem(where, at, to) };
  // A sentence that begins with a noun begins with a definite one.
  const isFirst =
    before === undefined && isClauseStart(where, at) && !isArabicVerbForm(word.folded);
  if (isFirst && next?.joined === true && (isDoing(next) || isPreposition(next) || isWhen(next)))
    return { to };
  // `تحياتي، سنية`
  if (isSignature(where, at, to)) return { to };
  return null;
}

/** A surname behind it belongs to it: `شبلي المر`, `تادرس عرموش`. */
function endOf({ words }: Words, { at, kind, isHidden }: Candidate): number {
  const next = words[at + 1];
  if (next?.joined !== true || isHidden(at + 1)) return at + 1;
  if (kind === "word" && !isNameWord(next.folded)) return at + 1;
  const isSurname =
    familyName(next.folded) ||
    (kind === "unknown" && !isArabicWord(next.folded) && !next.folded.startsWith("و")) ||
    (kind === "name" && /^ال.{2,}ي$/u.test(next.folded) && !isPersonNoun(next)) ||
    (givenName(next.folded) !== null && givenName(next.folded) !== "weak");
  return isSurname && !STOPS.has(next.folded) && !isWhen(next) ? at + 2 : at + 1;
}

/** `جابر وطعمة`: the next word begins with a letter that joins it. */
function isJoined(word: NameWord | undefined): boolean {
  return word?.joined === true && /^[وف].{2}/u.test(word.folded) && !isArabicNoun(word.folded);
}

/** `كان يقود`, `لم تدخل` */
function isDenied(word: NameWord | undefined): boolean {
  return word?.joined === true && /^(?:كان|كانت|لم|لن|ليس|ليست|سوف|ما|لا)$/u.test(word.folded);
}

function isWhen(word: NameWord | undefined): boolean {
  return word?.joined === true && WHEN.test(word.folded);
}

function isDefinite(word: NameWord | undefined): boolean {
  return word?.joined === true && word.folded.startsWith("ال");
}

function isPreposition(word: NameWord): boolean {
  return /^(?:في|عند|مع|من|علي|الي|لدي|قرب|امام|داخل|خارج|بال\p{L}+|لل\p{L}+)$/u.test(word.folded);
}

/** What only people do: without the letters of person, past and present. */
const HUMAN =
  /^[وفس]?[يت]?(?:قال|قول|روي|حكي|رفض|بكي|ضحك|غني|غن|نام|ركض|صرخ|تكلم|كلم|همس|اجاب|جيب|سال|شرح|تذكر|حلم|ابتسم|بتسم|قفز|جلس|عانق|ودع|تزوج|تزوجت|اكل|شرب|لبس|كتب|قرا|رسم|عرف|نسي|خاف|غضب|ندم|صلي|طبخ|هرب|اختبا|ختبي|اعتقل|اوقف|اوقفوا|اعتقلوا|ناد|نادي|سالوا|ضربوا|خطفوا|قتلوا)ت?$/u;

/** `عوني`, `صبري`: a noun with the letter of belonging. */
function isNisba(folded: string): boolean {
  return /^(?!ال)[^اويتن].[^اوي]ي$/u.test(folded) && analysers.ar(folded).sense === null;
}

/** `كتب رسالة طويلة`: what is written is told more of. */
function isAdjective({ words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    next?.joined === true &&
    /[هة]$/u.test(next.folded) === /[هة]$/u.test(word?.folded ?? "") &&
    !/^(?:ال|و|ف)/u.test(next.folded) &&
    !STOPS.has(next.folded) &&
    !isVerb(next.folded) &&
    !isPreposition(next)
  );
}

/** Something that somebody does; no noun that looks alike, and no name. */
function isDoing(word: NameWord | undefined): boolean {
  if (word?.joined !== true && word !== undefined && !word.arabic) return false;
  if (word === undefined || !word.arabic) return false;
  const { folded } = word;
  // `صبري بيقول`, `عم تحكي`
  if (
    SPOKEN.test(folded) ||
    (/^(?:ب[يتن]|ح[يت]).{2}/u.test(folded) && !isArabicWord(folded)) ||
    /^(?:عم|رح|ارجع|تعال|تعالي|ارجعي)$/u.test(folded)
  )
    return true;
  if (isNameWord(folded) || isPersonNoun(word)) return false;
  const bare = folded.replace(/^[وف](?=.{3})/u, "");
  if (/^(?:كان|كانت|ليس|ليست|بات|باتت|ظل|ظلت|اصبح|اصبحت|بدا|بدات)$/u.test(bare)) return false;
  return isTellingVerb(bare) || isVerb(bare) || isArabicVerb(folded);
}

/** A verb without a pronoun has its subject behind it. */
function isBareVerb({ folded }: NameWord): boolean {
  return !/(?:ها|هم|هما|هن|نا|ني|ه)$/u.test(folded);
}

/** `أفرج عن X`, `مقتل X`, `يا X`. */
function isFate(words: readonly NameWord[], at: number): boolean {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (before === undefined || word === undefined) return false;
  if (word.joined && FATES.has(before.folded.replace(/^[وفبل](?=.{3})/u, ""))) return true;
  if (word.joined && FATES.has(before.folded)) return true;
  // `أفرج يوم الخميس عن جابر`
  // `عائلة الصعيدي`
  if (word.joined && word.folded.startsWith("ال")) return true;
  return (
    word.joined &&
    /^[وف]?عن$/u.test(before.folded) &&
    words.slice(Math.max(0, at - 5), at - 1).some(isRelease) &&
    second !== undefined
  );
}

function isRelease({ folded }: NameWord): boolean {
  return /^[وف]?(?:افرج|افرجت|افرجوا|الافراج|بالافراج|يفرج|تفرج)$/u.test(folded);
}

/** `أخبرتنا أمل أن`, `قالت حياة:`. */
function isSaying({ folded }: NameWord): boolean {
  const bare = folded.replace(/^[وف](?=.{3})/u, "");
  return [bare, bare.replace(/(?:نا|ني|ه|ها|هم|كم)$/u, "")].some(
    (verb) =>
      isVerb(verb) &&
      (analysers.ar(verb).tags.includes("say") || /^(?:اخبر|ابلغ|حدث|حذر)/u.test(verb)),
  );
}

function isThat({ text, words }: Words, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (last !== undefined && /^\s?[:«"“]/u.test(text.slice(last.end, last.end + 2))) return true;
  return next?.joined === true && /^(?:ان|انه|انها|بان|بانه|بانها)$/u.test(next.folded);
}

/** `صديقي فن`, `ابنتها كرم`; `إصابة` and `لاجئ` have no pronoun. */
function isKinOf({ text }: Words, { folded, start, end }: NameWord): boolean {
  const isOwn = /(?:ه|ها|هم|هما|ي|نا)$/u.test(text.slice(start, end).replace(/\p{M}/gu, ""));
  return isOwn && isPersonNoun({ folded, arabic: true }) && !folded.startsWith("ال");
}

const ACCUSED =
  /^[وفبل]?ال(?:متهم|متهمه|مدعي|مدعيه|توءمان|تواءمان|توامان|شاهدان|بواب|حارس|معلم|معلمه)$/u;

/** `تحياتي، سنية`, `أختك ورد` */
function isSignature({ text, words }: Words, at: number, to: number): boolean {
  const [word, last] = [words[at], words[to - 1]];
  if (word === undefined || last === undefined) return false;
  return (
    /^\s*(?:\n|$)/u.test(text.slice(last.end, last.end + 4)) &&
    /(?:تحياتي|تحياتنا|سلامي|محبك|محبتك|أختك|أخوك|ابنك|ابنتك|المخلص|المخلصة|صديقك|صديقتك)[،,]?\s+$/u.test(
      text.slice(Math.max(0, word.start - 16), word.start),
    )
  );
}

/** `سيلان الورغا (52 عاماً)`: up to three words before an age, from a verb or a mark on. */
function agedTo({ text, words }: Words, at: number): number | null {
  const before = words[at - 1];
  if (isDoing(words[at]) && !isDoing(before)) return null;
  if (words[at]?.joined === true && !isDoing(before) && !/^[وفب]?ال/u.test(before?.folded ?? ""))
    return null;
  for (let to = at + 1; to <= at + 3; to++) {
    const last = words[to - 1];
    if (last === undefined || (to > at + 1 && !last.joined)) return null;
    if (/^\s?\(\s?[0-9٠-٩]{1,2} (?:عام|سن)/u.test(text.slice(last.end, last.end + 9))) return to;
  }
  return null;
}

const VOCATIVE = /^(?:يا|عزيزي|عزيزتي|حبيبي|حبيبتي)$/u;
const TO_WHOM =
  /^(?:لي|له|لها|لهم|لهما|لنا|عني|عنه|عنا|منه|منها|معه|معها|معي|معنا|اليه|اليها|الي|عليه|عليها|خلفه|خلفها|امامه|امامها|بجانبه|بجانبها|قربه|قربها|وراءه|وراءها|عنده|عندها)$/u;

/** `مرجانة إفادتها`: what has a pronoun is definite and no part of the name. */
function isOwned(word: NameWord | undefined): boolean {
  return word?.joined === true && /.{3}(?:ها|هم|هما)$/u.test(word.folded);
}

/** A noun without article, number or pronoun, that the reading knows no sense of. */
function isBareNoun({ folded }: NameWord): boolean {
  return (
    analysers.ar(folded).sense === null &&
    !/(?:ون|ين|ات|ها|هم|هما|نا|يه|ي|ا)$/u.test(folded) &&
    !BEFORE_PERSON.has(folded) &&
    !isArabicVerb(folded)
  );
}

function isClauseStart({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return /(?:^|[.!?؟:;؛\n«"“]|\d\s[-–]|[\n][-–•*]|(?:^|\n)\[?\d{1,2}:\d{2}\]?)\s*$/u.test(
    `${word.start < 10 ? "\n" : ""}${text.slice(Math.max(0, word.start - 10), word.start)}`,
  );
}
