import { inApposition, isObject, surnameTo } from "./beside.ts";
import { agedTo, AMONG } from "./aged.ts";
import {
  isByOrigin,
  isCalled,
  isKnownAs,
  isKnownBy,
  isSpeakerWithArticle,
  isToldOf,
} from "./calling.ts";
import { isClauseStart, isSignature, THAT } from "./clauses.ts";
import { disagrees, isBareVerb, isDoing, isOfPeople, isRelease, isSaying } from "./doing.ts";
import { isAccused, isKinInConstruct, isKinOf } from "./kin.ts";
import {
  type Candidate,
  endOfItem,
  endOfList,
  isFurtherOfList,
  isInListOfPersons,
  isListedBefore,
  isListedBehind,
  isOpened,
} from "./lists-of-persons.ts";
import { isShortSurname } from "./name-end.ts";
import { isNameWord } from "./name-word.ts";
import { isAdjective, isBareNoun, isNationality, isUndefinedPerson } from "./noun-signs.ts";
import {
  endsPhrase,
  isDefinite,
  isDenied,
  isJoined,
  isOwned,
  isPreposition,
  isWhen,
  WHEN,
} from "./phrase-end.ts";
import { isSpoken, isStrange } from "./strange.ts";
import { isVouchedWord } from "./vouched.ts";
import { wordAsName } from "./words-as-names.ts";
import { STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicVerbForm, isArabicWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isTellingVerb } from "./verbs.ts";

/** Behind these nothing but a person stands, whatever word it is: `أفرج عن شرارة`, `مقتل سدر`, `يا نسمة`, `جثة فن`. */
const FATES: ReadonlySet<string> = new Set(
  "مقتل استشهاد وفاه اعتقال اختطاف خطف اعدام جنازه جثه جثمان تشييع دفن سراح يا عزيزي عزيزتي حبيبي حبيبتي اخي اختي صديقي صديقتي رفيقي".split(
    " ",
  ),
);

/** Behind these a person stands more often than not. */
const BESIDE: ReadonlySet<string> = new Set(
  "مع ومع عند وعند لدي ولدي الا سوي مثل عن وعن ضد احد ودون بدون وبين بين اسال بجانب بقرب وراء امام".split(
    " ",
  ),
);

/** Behind `يا` stand these as well, who are nobody. */
const CALLED_UPON: ReadonlySet<string> = new Set(
  "رب ليت ريت ترا تري حرام حسره حيف وطن شعب هيك ناس بلد دنيا زمن موت الله ظالم كلاب رجل جار".split(
    " ",
  ),
);

/** What somebody has: `بيت ريحان`, `راتب شرف`. */
const OWNED: ReadonlySet<string> = new Set(
  "بيت منزل دار عايله ال اهل سياره هاتف غرفه قبر راتب شكوي افاده شهاده روايه رساله صوت صوره اسم ملابس ستره سيره حقيبه دكان محل حذاء رقم كراج ورشه وشاح معطف دفتر سرير كتف يد راس وجه دم مفاتيح مفتاح شنطه قميص جواز عون خيمه مزرعه عياده جنازه ابن ابنه بنت ام ابو ابي ابا اخو اخت زوجه زوج والد والده جد جده عم عمه خال خاله خالو خالتو عمو عمتو مرت جوز خي خيو حفيد ارمله طفل حق مصير اختفاء غياب فقدان احتجاز تعذيب استجواب محاكمه رحيل نجاه اسر توقيف هويه بطاقه وصيه منشور صفحه رسايل شهادات جثامين قضيه ملف اسره موعد عنوان وضع دعوي اقوال استيناف طعن توكيل وكيل".split(
    " ",
  ),
);

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
  // `طفل سوري`
  if (isNationality(word.folded) && before !== undefined && isUndefinedPerson(where, before))
    return null;
  const isClosed = endsPhrase(where, to);
  const isEnded = isClosed || isOwned(where, to);
  const aged = skip === 0 ? agedTo(where, at) : null;
  if (aged !== null) return { to: aged };
  if (skip === 0 && (isCalled(where, at) || isByOrigin(where, at)))
    return { to: kind === "word" ? at + 1 : to };
  if (skip === 0 && isKnownAs(where, at)) return { to: at + 1 };
  if (skip === 1 && isKnownBy(where, at, one.isHidden)) return { to: at + 1 };
  if (skip === 0 && isSpeakerWithArticle(where, at)) return { to: at + 1 };
  if (kind === "name" && (isToldOf(where, to) || isKinBehind(words[at + 1]))) return { to };
  if (skip === 0 && isTopic(where, at, to)) return { to };
  const apposed = skip === 0 ? inApposition(where, at) : null;
  if (apposed !== null) return { to: apposed };
  if (skip === 0 && isObject(where, at)) return { to };
  if (before !== undefined && /^[وف]?يا$/u.test(before.folded) && CALLED_UPON.has(word.folded))
    return null;
  if (kind !== "word" && before !== undefined && VOCATIVE.test(before.folded)) return { to };
  // `أم رعد`, `بو علي`
  if (
    before !== undefined &&
    (kind === "word"
      ? /^[وفبلك]?(?:ابو|بو)$/u.test(before.folded)
      : /^[وفبل]?(?:ام|ابو|ابي|ابا|بو)$/u.test(before.folded))
  )
    return { to };
  if (
    kind === "name" &&
    ((isEachOf(words, at) && !isArabicVerbForm(word.folded)) ||
      isLastLine(where, at) ||
      isSurnameInRow(where, at))
  )
    return { to };
  // `سندس عبد القادر`: a name right before one
  if (kind === "name" && skip === 0 && words[at + 1]?.joined === true && one.isHidden(at + 1))
    return { to: at + 1 };
  const listedTo = endOfList(where, at);
  if (isInListOfPersons(where, at, listedTo)) return { to: listedTo };
  if (skip > 0) {
    const letter = word.folded[0] ?? "";
    if (/[وف]/u.test(letter) && kind !== "word" && isListedBehind(where, one))
      return { to: endOfItem(where, at, to) };
    if (
      letter === "و" &&
      isBareNoun({ folded: word.folded.slice(1) }) &&
      isFurtherOfList(where, one)
    )
      return { to };
    // `سترة كانت لكليمة`, `قولي لوفاء إني`, `يتصل بملاذ ثانية`
    if (letter === "ل" && kind === "unknown" && isEnded) return { to };
    // `خذ هذا لعنود`, `ليس لتمام أهل`: whatever stands before
    if (letter === "ل" && kind === "name" && isEnded && !isVouchedWord(where, at, skip))
      return { to };
    const isTold =
      /[لب]/u.test(letter) &&
      kind === "name" &&
      before !== undefined &&
      (isDoing(before) || /^[وبفل]?ال(?:اتصال|تواصل|التقاء|اجتماع)$/u.test(before.folded));
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
    // `استشهد حسين قنصاً، وعقيل قصفاً`
    const isNear = [2, 3, 4].some((back) => one.isHidden(at - back));
    if (isNext && isNear && isClosed) return { to };
    // `وكلتوم بكت ليومين`, `أنا ومؤيد`
    const isGiven = letter === "و" && kind === "name";
    const isSelf = /^(?:انا|نحن|هو|هي|انت|انتي)$/u.test(before?.folded ?? "");
    if (isGiven && (isDoing(words[to]) || (isSelf && isClosed))) return { to };
    // `قبّلي جود وتيماء`: whatever word it is behind "and", unless something says that it is one
    return kind === "name" &&
      /[وف]/u.test(letter) &&
      !isArabicNoun(word.folded) &&
      // `عدل وأمان`
      !(givenName(word.folded.slice(1)) === "weak" && isArabicNoun(word.folded.slice(1))) &&
      // `وروى رامي`
      !isTellingVerb(word.folded.slice(1)) &&
      !isVouchedWord(where, at, skip)
      ? { to }
      : null;
  }
  if (isFate(words, at) && isEnded && (kind !== "word" || isBareNoun(word))) return { to };
  if (kind === "word") return wordAsName(where, one, to);
  const next = words[to];
  if (before !== undefined) {
    const isGoing = isEnded || !isDefinite(next);
    const isGiven = kind === "name";
    // `تأخرت نجدة لا تبعد كثيراً`: what is denied belongs to the noun.
    const isToldByDenial = isDenied(next) && word.folded.endsWith("ه") && !isOfPeople(before);
    // `قفزت زهور المبيض من الطابق`
    const further = words[to + 1];
    const isSubject = kind === "name" && isDoing(before) && isBareVerb(before) && isDefinite(next);
    if (isSubject && further !== undefined && (isPreposition(further) || isDefinite(further)))
      return { to: to + 1 };
    if (kind === "name" && disagrees(before, word)) return { to };
    // `ينتظر عاصم موافقة المجلس`
    if (isGiven && isOfPeople(before) && isBareVerb(before) && !isAdjective(where, at))
      return { to };
    // `سلّم على هنادي`, `نادى المحقق على ثائر`
    if (
      kind === "name" &&
      /^[وف]?(?:علي|الي|عن|من)$/u.test(before.folded) &&
      isClosed &&
      !/^(?:ان|بان)$/u.test(next?.folded ?? "") &&
      words.slice(Math.max(0, at - 3), at - 1).some(isOfPeople)
    )
      return { to };
    if (
      isDoing(before) &&
      (kind === "unknown" ||
        (isGoing && isEnded && !isToldByDenial) ||
        (isGiven && isDefinite(next)))
    )
      return { to };
    if (BESIDE.has(before.folded) && isClosed) return { to };
    // `تأكدت من ريشة في المشرحة`
    if (kind === "name" && before.folded === "من" && isDoing(words[at - 2]) && isClosed)
      return { to };
    // `المتهم فلوريان`
    if (
      isDefinite(before) &&
      (isPersonNoun(before) || isAccused(before)) &&
      (kind === "unknown" || isClosed) &&
      // `فقد الناس حياة`
      !(word.folded.endsWith("ه") && isDoing(words[at - 2]))
    )
      return { to: endOfItem(where, at, to) };
    if (OWNED.has(before.folded.replace(/^[وفبل](?=.{3})/u, "")) && isEnded) return { to };
    const isOther = (kind === "unknown" || isGiven) && !isDefinite(next);
    if ((isKinOf(where, before) || isKinInConstruct(where, before)) && (isEnded || isOther))
      return { to };
    // `قال لي كرم إن`, `قبلي عني شهد`
    if (TO_WHOM.test(before.folded) && isDoing(words[at - 2]) && isEnded) return { to };
    // `والرجل الذي في الصورة هو دستري`, `كان بيران يسعل`
    if (/^[وف]?(?:هو|هي|كان|كانت|انا)$/u.test(before.folded) && (isEnded || isDoing(next)))
      return { to };
    if (
      THAT.has(before.folded) &&
      !isArabicVerbForm(word.folded) &&
      (isDoing(next) ||
        isDenied(next) ||
        isWhen(next) ||
        (kind === "name" && isJoined(next) && isNameWord((next?.folded ?? "").slice(1))) ||
        next?.joined !== true ||
        isPreposition(next))
    )
      return { to };
    // `لا فنن`, `ولم يشاهد أحد صقر`
    if (kind === "unknown" && /^[وف]?(?:لا|احد)$/u.test(before.folded)) return { to };
  }
  if (isListedBehind(where, one) || isListedBefore(where, { ...one, to })) return { to };
  const isAmong =
    before !== undefined &&
    AMONG.has(before.folded) &&
    !(kind === "unknown" && isSpoken(word.folded));
  if (isAmong || isOpened(where, at)) return { to: endOfItem(where, at, to) };
  // A sentence that begins with a noun begins with a definite one.
  const isBegin = before === undefined ? isClauseStart(where, at) : WHEN.test(before.folded);
  const isFirst = isBegin && (!isArabicVerbForm(word.folded) || (kind === "name" && isDoing(next)));
  if (isFirst && next?.joined === true && (isDoing(next) || isPreposition(next) || isWhen(next)))
    return { to };
  // `وصال مستعدة للشهادة`: what is told of a woman is feminine, of a noun without its ending it is not
  const isHers = next?.joined === true && /^م.{2,}ه$/u.test(next.folded);
  if (isFirst && kind === "name" && isHers && !/[هايت]$/u.test(word.folded)) return { to };
  // `تحياتي، سنية`
  if (isSignature(where, at, to)) return { to };
  if (kind === "unknown") return skip === 0 && isStrange(where, at) ? { to } : null;
  return kind === "name" && !isVouchedWord(where, at) ? { to } : null;
}

/** A surname behind it belongs to it: `شبلي المر`, `تادرس عرموش`. */
function endOf(where: Words, { at, kind, isHidden }: Candidate): number {
  const { words } = where;
  const next = words[at + 1];
  if (next?.joined !== true || isHidden(at + 1)) return at + 1;
  // `فيصل بن عواد`
  if (kind !== "word" && next.folded === "بن" && words[at + 2]?.joined === true) return at + 3;
  if (kind === "word" && !isNameWord(next.folded)) return at + 1;
  const isSurname =
    familyName(next.folded) ||
    (kind !== "word" && isShortSurname(words, at + 1)) ||
    (kind === "unknown" && !isArabicWord(next.folded) && !next.folded.startsWith("و")) ||
    (kind === "name" && /^ال.{2,}ي$/u.test(next.folded) && !isPersonNoun(next)) ||
    (kind === "name" &&
      (isSpeakersSurname(words, at) ||
        isSurnameInRow(where, at) ||
        isSurnameBehindList(words, at))) ||
    (givenName(next.folded) !== null && givenName(next.folded) !== "weak") ||
    (kind !== "word" && surnameTo(where, at + 1) > at + 1);
  return isSurname && !STOPS.has(next.folded) && !isWhen(next) ? at + 2 : at + 1;
}

/** `أما نهار فما زال يسأل`: what is told of is definite, so that a word without an article, and nothing that it belongs to, is a name. */
function isTopic({ words }: Words, at: number, to: number): boolean {
  const [word, next] = [words[at], words[to]];
  return (
    word?.joined === true &&
    /^[وف]?اما$/u.test(words[at - 1]?.folded ?? "") &&
    next?.joined === true &&
    next.folded.startsWith("ف") &&
    !isPreposition(word) &&
    !/^(?:هم|هن|هما|انا|نحن|انت|انتم)$/u.test(word.folded)
  );
}

/** `وقال وضاح المسالمة، وهو`, `قال كرم الحجة إن`: who says something says no thing, so that what is definite is his surname. */
function isSpeakersSurname(words: readonly NameWord[], at: number): boolean {
  const [verb, next, further] = [words[at - 1], words[at + 1], words[at + 2]];
  if (verb === undefined || words[at]?.joined !== true || !isSaying(verb)) return false;
  return (
    isDefinite(next) && (further?.joined !== true || /^(?:ان|انه|انها)$/u.test(further.folded))
  );
}

/** `- نوف العطشان / حامل`, `3. سيف الأعرج، نزيف`: two words of a row up to a mark. */
function isSurnameInRow({ text, words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !isDefinite(next) || next === undefined) return false;
  // `استلم: خضرة الدخيل — 2 سلة`
  const isRow = /(?:^|\n)[ \t]*(?:[\p{N}]{1,3} ?[.)–-]|[-•*–]|\p{L}{2,12} ?:)[ \t]*$/u.test(
    text.slice(Math.max(0, word.start - 18), word.start),
  );
  const behind = text.slice(next.end, next.end + 3);
  // `عطرة الجاسم`, which is all of a line
  const isLine = at > 0 && text[word.start - 1] === "\n" && /^[ \t]*(?:\r?\n|$)/u.test(behind);
  return isLine || (isRow && /^ ?(?:[،,;(|/–—:-]|\r?\n|$)/u.test(behind));
}

/** `كل من ذياب العواد ومطلق الحمود`, `بينهم نوف العطشان`: of persons told one by one what is definite is the surname. */
function isSurnameBehindList(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  if (!isDefinite(next) || next === undefined || isPersonNoun(next) || isWhen(next)) return false;
  return AMONG.has(words[at - 1]?.folded ?? "") || isEachOf(words, at);
}

/** `حضر كل من ذياب`; places are in each of some. */
function isEachOf(words: readonly NameWord[], at: number): boolean {
  const [third, second, before] = [1, 2, 3].map((back) => words[at - 4 + back]?.folded ?? "");
  return before === "من" && second === "كل" && !/^[وف]?(?:في|الي|علي|من|بين)$/u.test(third ?? "");
}

/** `عطرة الجاسم` as the last line of a letter. */
function isLastLine({ text, words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || next === undefined || at + 2 !== words.length) return false;
  return isDefinite(next) && /\n[ \t]*$/u.test(text.slice(0, word.start));
}

/** `أفرج عن X`, `مقتل X`, `يا X`. */
function isFate(words: readonly NameWord[], at: number): boolean {
  const [word, before, second] = [words[at], words[at - 1], words[at - 2]];
  if (before === undefined || word === undefined) return false;
  if (before.folded.endsWith("يا") && CALLED_UPON.has(word.folded)) return false;
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

const VOCATIVE = /^(?:يا|عزيزي|عزيزتي|حبيبي|حبيبتي)$/u;
const TO_WHOM =
  /^(?:به|بها|بهم|لي|له|لها|لهم|لهما|لنا|عني|عنه|عنا|منه|منها|معه|معها|معي|معنا|اليه|اليها|الي|عليه|عليها|خلفه|خلفها|امامه|امامها|بجانبه|بجانبها|قربه|قربها|وراءه|وراءها|عنده|عندها)$/u;

/** `كان بين القتلى وليد ابن عمتي`: whose son somebody is stands behind the name. */
function isKinBehind(next: Words["words"][number] | undefined): boolean {
  return next?.joined === true && KIN_BEHIND.test(next.folded);
}
const KIN_BEHIND =
  /^[و]?(?:ابن|ابنه|بنت|ابنت?ي|ابنت?نا|اخو(?:ه|ي|نا)?|اخت(?:ه|ي|نا)|زوج(?:ه|ها|ت[هي])|والد(?:ه|ها|ي)|صهر|حفيد)$/u;
