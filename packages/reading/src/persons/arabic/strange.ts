import { isDoing, plainLetters } from "./doing.ts";
import { STOPS } from "../vocabulary/cues.ts";
import { isArabicNoun, isArabicVerbForm, isArabicWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { remembered } from "../../text/remembered.ts";
import { isVerb } from "./verbs.ts";

/** What people say with a word, before and behind its stem: `قالو`, `بيفتح`, `مارجعوش`, `طلعلي`, `دعواتكن`, `مفخختين`, `ياخدو`. */
const BEFORE = /^[وف]?(?:ما|م|بال?|عال|هال|ح|ع)(?=.{2})/u;
const BEHIND: readonly RegExp[] = [
  /و?ا?ش$/u,
  /وا?$/u,
  /(?:لي|له|لك|لو|لنا|لها|لهم)$/u,
  /(?:كن|هن|كم|وني|وه|نا|تنا|تها|ونا|ولنا|ك|ت|ي)$/u,
  /(?:تين|تان|ين|ون|تم|تو|توا|تموني)$/u,
];
const ELONGATED = /(.)\1\1/u;
/** What else nobody is called: the present as it is said. */
const SHAPED = /^(?:[وف]?ب?[يتن].{2}|ال)/u;
/** Letters that are written onto a word. */
const ONTO = /^(?:[وف]?(?:لل|[بكلسع])|[وف])(?=.{2})/u;

/** Loan words, brands, medicines, arms and what is said, which no dictionary has. */
export const LOANS: ReadonlySet<string> = new Set(
  "كوستر تويوتا هيونداي هايلوكس لاندكروزر كروزر هايلكس تندرا هونداي كيا مرسيدس شفروليه شيفروليه بيجو رينو ميتسوبيشي ايسوزو سوزوكي مازدا فورد فولفو سكانيا كاماز اوبل سكودا بورش بيكاب بيكب بيك سامسونغ سامسونج نوكيا هواوي ايفون اندرويد ايباد لابتوب ستارلينك جيميل غوغل جوجل ياهو ماسنجر سيغنال سناب يوتوب ميساج بنادول بانادول سيتامول باراسيتامول بروفين بروفن ايبوبروفين انسولين مورفين كيتامين ترامادول فاليوم اوغمنتين اموكسيسيلين بنسلين كورتيزون هيبارين سيروم ادرينالين اتروبين ديكلوفيناك فنتولين كلور كلورين غراد كاتيوشا كلاشنكوف كلاشينكوف كلاشن دوشكا دوشكه هاون كورنيت ميراج ميغ سوخوي ماركت سوبرماركت كافيه كافتيريا بنشر بنزين مازوت ديزل كاميرا بلس ميديا جروب كروب قروب شات واتس لايك هاشتاغ اديداس نايكي تلغرام تيليغرام تليغرام فيسبوك فيس تويتر واتساب واتس انستغرام يوتيوب تيكتوك سكايب ريختر برس نيوز اونلاين انترنت نت لايف زوم متل شايف شنه شنو هيك هلق كمان لسا كتير هسا".split(
    " ",
  ),
);

/**
 * Whether a word that no dictionary has is somebody's name for all that is known: it is no word as people say it, and no unit of a number. Of 40,000
 * words of plain reports some fifty are in no dictionary, and most of them are said.
 */
export function isStrange({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.folded.length < 3 || SHAPED.test(word.folded)) return false;
  // `برضوض`: a preposition and a word; `لوركان` is whole
  const bare = word.folded.replace(ONTO, "");
  if (bare !== word.folded && (KNOWN_NAMES.has(bare) || isPlainWord(bare))) return false;
  // `4.5 ريختر`
  if (/\d\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return false;
  // `صاروخ غراد`, `مستوصف بريس`: the noun before it says what it is
  const before = word.joined ? words[at - 1] : undefined;
  return (before === undefined || !isThing(before)) && !isSpoken(word.folded);
}

/** As it stands, with its number, or a verb: what is only put together of endings is no word behind a letter. */
function isPlainWord(folded: string): boolean {
  const stem = folded.replace(/(?:ات|ه|يه|ين|ون|ها|هم|نا)$/u, "");
  return [folded, stem, `${stem}ه`].some(
    (word) => isArabicNoun(word) || isArabicVerbForm(word) || isVerb(word),
  );
}

/** `قالولنا`, `وقعو`, `كتيييير`, `تلغرام`: a word as people say it, or a loan. */
export function isSpoken(folded: string): boolean {
  return spoken(folded).is;
}

/** It takes hundreds of stems to tell. */
const spoken = remembered((folded) => ({ is: isSaidOrLoan(folded) }));

function isSaidOrLoan(folded: string): boolean {
  const said = plainLetters(folded);
  if (LOANS.has(folded) || ELONGATED.test(folded) || isVerb(said)) return true;
  const starts = [said, said.replace(BEFORE, "")];
  const once = starts.flatMap((start) => BEHIND.map((end) => start.replace(end, "")));
  const twice = once.flatMap((stem) => BEHIND.map((end) => stem.replace(end, "")));
  return [...starts.slice(1), ...once, ...twice].some(
    (stem) =>
      stem !== said &&
      stem.length > 1 &&
      (isArabicWord(stem) || isArabicNoun(stem) || isVerb(stem)),
  );
}

/** A noun without an article, of no person. */
function isThing(before: NameWord): boolean {
  const { folded } = before;
  return (
    before.arabic &&
    !/^(?:[وفبك]?ال|لل)/u.test(folded) &&
    isArabicNoun(folded.replace(/^[وفبل](?=.{3})/u, "")) &&
    !STOPS.has(folded) &&
    !isDoing(before) &&
    !isPersonNoun(before)
  );
}
