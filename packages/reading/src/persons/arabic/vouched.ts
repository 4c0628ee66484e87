import { analysers } from "../../lang/languages.ts";
import { isBareVerb, isDoing, isOfPeople } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { endsPhrase, isDefinite, isDenied, isPreposition, isWhen } from "./phrase-end.ts";
import { LOANS } from "./strange.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import {
  isArabicNoun,
  isArabicVerb,
  isArabicVerbForm,
  isArabicWord,
} from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { familyName } from "../vocabulary/given-names.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";

/**
 * Whether something says that a word that people are called by is a word where it stands: it is done, counted, denied, told more of, or part of a
 * longer name of something. Where nothing does, it is somebody's name: of 27,000 words of plain reports some sixty are left to doubt.
 */
export function isVouchedWord(where: Words, at: number, skip = 0): boolean {
  return (
    isDone(where, at, skip) ||
    isCountedOrDenied(where, at, skip) ||
    isHeldByNext(where, at) ||
    isAttribute(where, at, skip) ||
    isDoneTo(where, at, skip) ||
    isMonth(where, at, skip) ||
    isToldByDenial(where, at, skip) ||
    isOfOffice(where, at)
  );
}

/** `فجّر مسلحون`, `رفعت الحكومة`, `ما ورد في البيان`, `لا تمر منه`: a verb, with what only verbs have before or behind. */
function isDone({ text, words }: Words, at: number, skip: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const folded = word.folded.slice(skip);
  const isPresent = /^[يت].{2}/u.test(folded) && isArabicVerb(folded);
  if (!isPresent && !isVerbForm(folded)) return false;
  const [before, next] = [word.joined ? words[at - 1] : undefined, words[at + 1]];
  // A doubled or voiced letter of a verb: `طوّق`, `يُسلّم`
  if (/[\u064f\u0651]/u.test(text.slice(word.start, word.end))) return true;
  if (before !== undefined && BEFORE_VERB.test(before.folded)) return true;
  // `تحية إلى كل من صمد`: whoever did it
  const second = words[at - 2]?.folded ?? "";
  if (before?.folded === "من" && /^[وفبل]?كل$/u.test(second) && !isListed(next)) return true;
  if (before !== undefined && isDoing(before)) return false;
  if (next?.joined !== true) return false;
  if (BEHIND_VERB.test(next.folded)) return true;
  // `بيانا ورد فيه`, `وورد في التقييم`, `أن يزيد هذا العدد`, `وعزت ذلك إلى`
  if (/^وردت?$/u.test(folded) && /^(?:في|فيه|فيها|ان)$/u.test(next.folded)) return true;
  const isThis = /^(?:هذا|هذه|ذلك|تلك)$/u.test(next.folded);
  if (isThis && (isPresent || folded.endsWith("ت"))) return true;
  // `حكمت محكمة`
  const isFeminine = folded.endsWith("ت") && /[هة]$/u.test(next.folded);
  return isFeminine || isSubjectNoun(next) || (isDefinite(next) && !isSurname(next));
}

/** `كل من جابر وصخر` */
function isListed(next: NameWord | undefined): boolean {
  return next?.joined === true && next.folded.startsWith("و") && isNameWord(next.folded.slice(1));
}

function isVerbForm(folded: string): boolean {
  return (
    isArabicVerbForm(folded) || (folded.endsWith("ت") && isArabicVerbForm(folded.slice(0, -1)))
  );
}

/** `مسلحون`, `اثنان` */
function isSubjectNoun(next: NameWord): boolean {
  return isManyPersons(next) || analysers.ar(next.folded).tags.includes("n");
}

const BEFORE_VERB =
  /^[وف]?(?:ما|كما|لم|لا|لن|قد|سوف|مما|عما|بعدما|عندما|حين|فيما|حيث|اذ|كي|الذي|التي|الذين|اللي)$/u;
const BEHIND_VERB = /^(?:عن|عنه|عنها|به|بها|بهم|نفسه|نفسها|نفسيهما|الي|للتو|عليه|عليها|منه|منها)$/u;

/** `1960 نسمة`, `أسماء 40 معتقلاً`, `غير معروف`, `لثلاث ليالٍ`. */
function isCountedOrDenied({ text, words }: Words, at: number, skip: number): boolean {
  const word = words[at];
  // `ليس لتمام أهل`
  if (word === undefined || skip > 0) return false;
  if (/\p{N}\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return true;
  if (/^ ?\p{N}/u.test(text.slice(word.end, word.end + 2))) return true;
  const before = word.joined ? words[at - 1] : undefined;
  return (
    before !== undefined &&
    (OF_NOUNS.test(before.folded) || analysers.ar(before.folded).tags.includes("n"))
  );
}

/** `فقد الناس حياة`: what is done to something, behind who does it, has no alif where it ends so. */
function isDoneTo({ words }: Words, at: number, skip: number): boolean {
  const [verb, subject, word] = [words[at - 2], words[at - 1], words[at]];
  if (skip > 0 || word?.joined !== true || subject?.joined !== true || verb === undefined)
    return false;
  return word.folded.endsWith("ه") && isDefinite(subject) && isDoing(verb);
}

/** `تأخرت نجدة لا تبعد كثيراً`: what is denied belongs to the noun, where the verb is not of people alone. */
function isToldByDenial({ words }: Words, at: number, skip: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (skip > 0 || word?.joined !== true || before === undefined) return false;
  return (
    word.folded.endsWith("ه") && isDoing(before) && !isOfPeople(before) && isDenied(words[at + 1])
  );
}

/** Behind these a noun stands, and nobody. */
const OF_NOUNS =
  /^[وفبل]?(?:كل|اي|ايه|بعض|غير|بلا|بدون|عدم|شبه|مجرد|ذو|ذات|ذي|ليس|ليست|لا|الف|الاف|ملايين|مليون|مئات|عشرات|نصف|ربع|اكثر|اقل|كم|عدد|قدر|كميه|حجم)$/u;

/** `نجدة القرى`, `خيرة رجال الإطفاء`, `لؤلؤ برس`, `عودة بعض العائلات`: what follows says what of. */
function isHeldByNext(where: Words, at: number): boolean {
  const { words } = where;
  const [word, next, further] = [words[at], words[at + 1], words[at + 2]];
  if (word === undefined || next?.joined !== true || isWhen(next)) return false;
  // `على أمل أن`; `قالت أمل أن`
  const before = word.joined ? words[at - 1] : undefined;
  if (/^(?:ان|بان)$/u.test(next.folded))
    return before !== undefined && !isDoing(before) && isArabicNoun(word.folded);
  if (STOPS.has(next.folded)) return false;
  // `تحرير مدينة قصر الملح`, `وصول قرية`: a noun of places is what is freed, where nobody did it
  if (
    NAMED_AFTER.has(next.folded) &&
    isArabicNoun(word.folded) &&
    !(before !== undefined && isDoing(before))
  )
    return true;
  // `كنت عاملة نظافة`
  if (
    before !== undefined &&
    IS_A.test(before.folded) &&
    isPersonNoun({ folded: word.folded, arabic: true }) &&
    isArabicNoun(next.folded)
  )
    return true;
  if (LOANS.has(next.folded) || BODY_WORDS.has(next.folded)) return true;
  if (/^(?:بعض|جميع|كل|كافه|احد|احدي|غير|معظم|اكثر)$/u.test(next.folded)) return true;
  // `فارق خليل الدنيا`: what is definite behind a verb and who does it is what is done
  const isSubject = before !== undefined && isDoing(before) && isBareVerb(before);
  if (isDefinite(next)) return !isSubject && !isSurname(next) && !RELATIVE.test(next.folded);
  // `شهادة خطية`: an adjective of the same gender
  // `أمل عودة النازحين`
  const isOfDefinite =
    further?.joined === true &&
    isDefinite(further) &&
    !isSurname(further) &&
    isArabicNoun(next.folded) &&
    !isPersonNoun(next);
  if (isOfDefinite && isNameWord(next.folded)) return true;
  const isUndefined = isArabicWord(next.folded) && !isNameWord(next.folded) && !isDoing(next);
  if (!isUndefined || endsPhrase(where, at + 1)) return false;
  if (word.folded.endsWith("ه") && /(?:يه|[^ا].ه)$/u.test(next.folded)) return true;
  // `خيرة رجال الإطفاء`; `فرحان بائع الخبز` tells who somebody is, and in `فتحت سكينة باب القبو` the door is what she opens
  return isOfDefinite && !isSubject;
}

/** What says of somebody what he is. */
export const IS_A: RegExp = /^[وف]?(?:هو|هي|كنت|كان|كانت|[اتين]عمل|عملت|انا|اشتغل|تشتغل|يشتغل)$/u;
const RELATIVE = /^(?:الذي|التي|اللي|الله)$/u;

function isSurname(next: NameWord): boolean {
  return familyName(next.folded) || (/^ال.{2,}ي$/u.test(next.folded) && !isPersonNoun(next));
}

/** `حصيلة رسمية`, `ممرات آمنة`: of an undefined feminine noun a feminine word tells more. */
function isAttribute({ words }: Words, at: number, skip: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (skip > 0 || word?.joined !== true || before === undefined) return false;
  return (
    word.folded.endsWith("ه") &&
    !/^(?:[وفبك]?ال|لل)/u.test(before.folded) &&
    !isPreposition(before) &&
    !STOPS.has(before.folded) &&
    !isDoing(before) &&
    !isPersonNoun(before) &&
    !isNameWord(before.folded) &&
    /(?:[هة]|ات|ير|ام|اق|وت|ال|اب)$/u.test(before.folded) &&
    isArabicWord(before.folded)
  );
}

/** `مديرة الدفاع المدني في السفح الشرقي هدى الرمالي`: an office, and nothing but the name of its body up to the word. */
function isOfOffice({ text, words }: Words, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 9); back--) {
    const [word, after] = [words[back], words[back + 1]];
    if (word === undefined || after === undefined) return false;
    // `مختار قرية عين الحمام، صالح المرّي`: one comma, right before the name
    const isParted = back === at - 1 && /^، $/u.test(text.slice(word.end, after.start));
    if (!after.joined && !isParted) return false;
    const bare = word.folded.replace(/^[وفبل](?=.{3})/u, "");
    // `السجان`, `المحامي`: whoever has such a trade is no official; `الدفاع المدني` is a body
    if (isPersonNoun(word) && !BODY_WORDS.has(words[back - 1]?.folded ?? "")) return false;
    const { tags } = analysers.ar(bare);
    // `كتبه نضال` is no clerk
    const isVerbal = bare.endsWith("ه") && !word.tied;
    if (isVerbal) continue;
    if (OFFICES.has(word.folded) || OFFICES.has(bare) || tags.includes("office") || bare === "عضو")
      return true;
    if (word.folded !== "في" && STOPS.has(word.folded)) return false;
    if (isDoing(word)) return false;
  }
  return false;
}

/** Months that people are called by, behind what tells of time: `حتى رمضان`. */
function isMonth({ words }: Words, at: number, skip: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (before === undefined || word?.joined !== true) return false;
  return (
    /^(?:رمضان|شعبان|رجب|محرم|صفر|ربيع)$/u.test(word.folded.slice(skip)) &&
    /^[وف]?(?:حتي|منذ|خلال|شهر|قبل|بعد|في|عيد|طوال|اول|اخر|منتصف|نهايه|بدايه)$/u.test(before.folded)
  );
}
