import { isNameWord } from "../arabic/name-word.ts";
import { isDoing, isDoingToIt, isOfPeople } from "../arabic/doing.ts";
import { isDefinite } from "../arabic/phrase-end.ts";
import { isTellingVerb, isVerb } from "../arabic/verbs.ts";
import type { Words } from "../found.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import {
  isArabicNoun,
  isArabicVerb,
  isArabicVerbForm,
  isArabicWord,
} from "../vocabulary/dictionary.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** Whether a word is hidden already. */
type Hidden = (at: number) => boolean;

/**
 * Whether an Arabic word that may weigh as a name is a word of the dictionary where it stands: by its form, by the noun before it, or as running text
 * has it far from everybody who is named. In agency prose nine of ten words that weighed enough were such. What people are called by by any list
 * keeps its weight.
 */
export function isPlainWord(where: Words, at: number, isHidden: Hidden): boolean {
  const word = where.words[at];
  if (word === undefined) return false;
  if (isDenied(where.words, at)) return true;
  if (isNamed(word.folded) || isTrade(where, at) || isOfPersonBehind(where, at)) return false;
  if (isManyDoing(word.folded) || isSmallWord(word.folded)) return true;
  const before = where.words[at - 1];
  const isOfPerson = word.joined && before !== undefined && isPersonNoun(before);
  if (!isOfPerson && isDoingToIt(word.folded)) return true;
  if (isUnnamed(where.words, at)) return true;
  if (isOfficeOrBody(word.folded)) return !CALLS.test(where.words[at - 1]?.folded ?? "");
  if (isTwoOrMany(word.folded) || isToldOfThing(where.words, at, isHidden)) return true;
  const somebody = standsAhead(where.words, at, isHidden);
  if (somebody === "named") return false;
  if (isWhatIsDone(word.folded) || isInOrBy(where, at, isHidden)) return true;
  return somebody === null && isAlone(where, at, isHidden);
}

/** `لا نزال`, `لم يزيد`: what is denied in the present is done, though people are called by it. */
function isDenied(words: readonly NameWord[], at: number): boolean {
  const [no, word] = [words[at - 1], words[at]];
  if (word?.joined !== true || no === undefined || !/^[وف]?(?:لا|لم|لن)$/u.test(no.folded))
    return false;
  return /^[ينت].{2}/u.test(word.folded) && isArabicVerbForm(word.folded);
}

/** `كنت ورا نحّاس`: written with its double letter, a trade is who somebody is. */
function isTrade({ text, words }: Words, at: number): boolean {
  const { start, end } = words[at] ?? {};
  return /^\p{L}{2}\u0651\u064e?ا\p{L}$/u.test(text.slice(start, end));
}

/** `صلته بـعدالة`, `التقى الفريق لافا وزوجها`, `الأسود لبس الأبيض`: a preposition stretched before a name, kin of hers, what only people do. */
function isOfPersonBehind({ text, words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (text.slice(word.start, word.end).includes("\u0640")) return true;
  if (next?.joined !== true) return false;
  const kin = /^و(.{3,}(?:ه|ها))$/u.exec(next.folded)?.[1] ?? "";
  if (BEFORE_PERSON.has(kin) || isPersonNoun({ folded: kin, arabic: true })) return true;
  return word.folded.startsWith("ال") && WEARS.test(next.folded);
}
const WEARS = /^(?:لبس|ارتدي|ضحك|بكي|نام|غني|همس|صرخ)ت?$/u;

/** By any list, with the article or a letter before it or without. */
function isNamed(folded: string): boolean {
  return [folded, bareOf(folded), withoutArticle(folded)].some((one) => isNameWord(one));
}

function bareOf(folded: string): string {
  return folded.replace(/^[وفبلك](?=.{3})/u, "");
}

function withoutArticle(folded: string): string {
  return folded.replace(/^(?:[وفبك]?ال|[وف]?لل)(?=.{2})/u, "");
}

/** `قد شنوا هجوما`, `انتحاريين سعوا إلى`: the plural of a verb in the past; nobody is called so. */
function isManyDoing(folded: string): boolean {
  const stem = /^[وف]?(.{2,})وا$/u.exec(folded)?.[1];
  if (stem === undefined) return false;
  return (
    isArabicVerb(folded) ||
    // `سعوا`, `شنوا`: the last letter of the stem is lost, or written once for two
    [stem, `${stem}ي`, `${stem}ا`, `${stem}${stem.at(-1) ?? ""}`].some(
      (one) => isArabicVerbForm(one) || isVerb(one),
    )
  );
}

/** `وقال شهود`, `فقال سكان`: many who speak without a name, though "said" stands before them; `يا شهود` calls somebody. */
function isUnnamed(words: readonly NameWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || CALLS.test(before?.folded ?? "")) return false;
  const next = words[at + 1];
  if (next?.joined === true && isNamed(next.folded)) return false;
  // `وقالت سكان إن`, `الممرضة ناجين`: she is called so
  if (/.{2}ت$/u.test(before?.folded ?? "") || (before !== undefined && isPersonNoun(before)))
    return false;
  return UNNAMED.test(word.folded);
}
const UNNAMED =
  /^[وف]?ل?(?:شهود|سكان|اهالي|مسعفون|مسعفين|اطباء|مسوولون|مسوولين|مسيولون|مسيولين|ناشطون|ناشطين|نشطاء|ناجون|مصادر|مراقبون|مراقبين|محللون|محللين|دبلوماسيون|دبلوماسيين|صحافيون|صحافيين|صحفيون|صحفيين|عسكريون|عسكريين|مواطنون|مواطنين|نازحون|نازحين)$/u;

/** `ولذلك يمكن`, `وعند اللجنة`: a small word behind "and". */
function isSmallWord(folded: string): boolean {
  return (
    folded.length > 3 &&
    /^[وف]/u.test(folded) &&
    (STOPS.has(folded.slice(1)) || /^.[بلك]?ذلك$/u.test(folded))
  );
}

/** `عن جابر الهادي المتحدث باسم`, `نقلته قناة`: an office or a body has its word; a list of offices is not one of names. */
function isOfficeOrBody(folded: string): boolean {
  return [OFFICES, NAMED_AFTER, BODY_WORDS].some(
    (list) => list.has(folded) || list.has(bareOf(folded)),
  );
}

/** `السيارات التي ضربت السجنين`: two or many of a thing, with their article. */
function isTwoOrMany(folded: string): boolean {
  const stem = /^(?:[وفبك]?ال|لل)(.{3,})(?:ين|ان|ون|ات)$/u.exec(folded)?.[1];
  if (stem === undefined || isNameWord(stem)) return false;
  return [stem, `${stem}ه`, stem.replace(/ت$/u, "ه")].some((one) => isArabicNoun(one));
}

/** `المكان المستهدف`, `قرب مدخله الرئيس`, `العنف الطائفي`: definite as the thing before it, of which it tells. */
function isToldOfThing(words: readonly NameWord[], at: number, isHidden: Hidden): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word?.joined !== true || before === undefined || isHidden(at - 1)) return false;
  // `عند السوق الزعتري قال`
  const next = words[at + 1];
  if (next?.joined === true && (isOfPeople(next) || isTellingVerb(next.folded))) return false;
  // `بنت النيل الأزرق`
  if (/^(?:بنت|بت|ابن|بن|ود|ام|ابو|عبد)$/u.test(words[at - 2]?.folded ?? "")) return false;
  return /^ال.{3}/u.test(word.folded) && isArabicWord(word.folded) && isDefiniteThing(before);
}

function isDefiniteThing(word: NameWord): boolean {
  if (isDoing(word) || isPersonNoun(word) || !isArabicWord(word.folded)) return false;
  const hasOwner = !word.tied && /^.{3,}(?:ه|ها|هم)$/u.test(word.folded);
  const isWithArticle = isDefinite(word) || /^(?:[وفبك]ال|لل).{2}/u.test(word.folded);
  return (isWithArticle || hasOwner) && !isNameWord(withoutArticle(word.folded));
}

/** `استهدف سجنا`, `مؤتمرا دوليا`: what is done to, or how, as reports without marks write it. */
function isWhatIsDone(folded: string): boolean {
  const stem = /^(?!ال)(.{2,}[^وا])ا$/u.exec(folded.replace(/^[وف](?=.{4})/u, ""))?.[1];
  if (stem === undefined || !/^[^و]..+$/u.test(stem) || isNameWord(stem)) return false;
  return isArabicNoun(stem) || (/..ي$/u.test(stem) && isArabicWord(stem));
}

/**
 * What stands before a word and may make somebody of it: who is named or called (`الإثيوبي تولا`, `يا خباز`), or what somebody says or suffers
 * (`وأضافت الرداعي`, `أصيب دمر`), which a thing may be the object of as well (`استهدف سجنا`).
 */
function standsAhead(
  words: readonly NameWord[],
  at: number,
  isHidden: Hidden,
): "named" | "told" | null {
  const [word, ahead] = [words[at], words[at - 1]];
  if (word?.joined !== true || ahead === undefined) return null;
  const { folded } = ahead;
  if (isHidden(at - 1) || isNameWord(folded) || isPersonNoun(ahead)) return "named";
  if (BEFORE_PERSON.has(folded) || CALLS.test(folded)) return "named";
  const isTold = isOfPeople(ahead) || isTellingVerb(folded.replace(/^[وف](?=.{3})/u, ""));
  return isTold ? "told" : null;
}
const CALLS = /^[وف]?(?:يا|عبد|ابو|ابي|ام|بن|ابن|بنت|بت|ال)$/u;

/** `أعلنت بوقت لاحق`, `الحصيلة الأولى لقصف`: a preposition and a noun. */
function isInOrBy(where: Words, at: number, isHidden: Hidden): boolean {
  const { folded = "" } = where.words[at] ?? {};
  const noun = /^[وف]?[بل](.{3,})$/u.exec(folded)?.[1];
  if (noun === undefined || isArabicNoun(folded) || !isArabicNoun(noun)) return false;
  return isFarFromNames(where, at, isHidden);
}

/** So many words before and behind somebody nobody else is near. */
const NEAR = 8;
/** A text with more names in a hundred words is of persons: a list, a chat, a testimony. */
const MOST_NAMES = 4;
/** A shorter text tells too little of its manner, a shorter line is a row or a heading. */
const LEAST_WORDS = 25;
const LEAST_IN_LINE = 5;

/**
 * `أدت إلى انهيار سدود وجرفت مباني`: a word of the dictionary in running text that tells of things, where nobody who is hidden is near. A surname by its form
 * (`الزعتري`) is left to its weight, and so is what goes on in a name (`عبد القادر`).
 */
function isAlone(where: Words, at: number, isHidden: Hidden): boolean {
  const { folded = "" } = where.words[at] ?? {};
  if (!isArabicWord(folded) || /^(?:[وفبك]?ال|لل).*ي$/u.test(folded)) return false;
  if (/^[وفبلك]?(?:عبد|ابو|ابي|ام|بن|ابن|بنت)$/u.test(folded)) return false;
  return isInRunningText(where, at) && isFarFromNames(where, at, isHidden);
}

function isFarFromNames({ words }: Words, at: number, isHidden: Hidden): boolean {
  for (let near = at - NEAR; near <= at + NEAR; near++) if (isHidden(near)) return false;
  return !isOfPersons(words, isHidden);
}

/** Characters either side in which a line of running text shows: a line may be a whole book. */
const AROUND = 120;

function isInRunningText({ text, words }: Words, at: number): boolean {
  const { start, end } = words[at] ?? { start: 0, end: 0 };
  const ahead = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  const line = `${ahead.slice(ahead.lastIndexOf("\n") + 1)}w${behind.split("\n", 1)[0] ?? ""}`;
  return (line.match(/\p{L}+/gu)?.length ?? 0) >= LEAST_IN_LINE;
}

const OF_PERSONS = new WeakMap<Hidden, boolean>();

function isOfPersons(words: readonly NameWord[], isHidden: Hidden): boolean {
  const known = OF_PERSONS.get(isHidden);
  if (known !== undefined) return known;
  const names = words.filter((_, at) => isHidden(at)).length;
  const is = words.length < LEAST_WORDS || names * 100 >= words.length * MOST_NAMES;
  OF_PERSONS.set(isHidden, is);
  return is;
}
