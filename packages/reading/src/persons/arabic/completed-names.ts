import { isPartOfName as isPartBeside } from "./beside.ts";
import { cellsCompleted, cellsOf, listsCompleted } from "./cells.ts";
import { alisIn, chainsIn, stretched } from "./chains.ts";
import { sendersIn, signersIn } from "./labels.ts";
import { isNameWord } from "./name-word.ts";
import { endsPhrase } from "./phrase-end.ts";
import { publicPhrases } from "./public-phrases.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import {
  isArabicNoun,
  isArabicVerb,
  isArabicVerbForm,
  isArabicWord,
} from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { givenName } from "../vocabulary/given-names.ts";
import { isNisba } from "./noun-signs.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isKnown, isNamedAfter } from "../office/public-role.ts";
import { SPOKEN_WORDS } from "./spoken-words.ts";
import { isVerb } from "./verbs.ts";
import { isTownHere, isTownOfPacks } from "./well-known.ts";

const split = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Names of two words, of which each alone is a word: `عز الدين`, `نصر الله`, `أمة الرحمن`. Folded. */
const OF_FAITH = split(
  "عز سيف نور محيي محي شمس بدر علاء جمال تقي فخر ضياء بهاء شهاب حسام عماد نجم زين سراج مجد خير برهان نظام صلاح ناصر كمال قمر تاج عصام فارس",
);
const OF_GOD = split(
  "هبه عطا عطاء رزق سعد نصر فتح جاد خلف دفع ضيف عوض فضل نعمه وهب امه عنايه حمد جار جاب سيد فرج عبد عبيد خير تقي لطف ايه روح نور امر",
);
/** `ست النفر`, `ضو البيت`, `تاج السر`: the same, as people are called on the Nile and elsewhere. */
const OF_SUDAN: ReadonlyMap<string, RegExp> = new Map([
  ["ست", /^(?:النفر|البنات|الناس|الجيل|الدار|الكل|النساء|البيت|الحسن|ابوها)$/u],
  ["ضو", /^(?:البيت|النور|المدينه)$/u],
  ["تاج", /^(?:السر|الاصفياء|الملوك)$/u],
  ["سر", /^الختم$/u],
  ["نور", /^(?:الهدي|الدايم|الشام|العين)$/u],
  ["زين", /^(?:العابدين|العرب)$/u],
  ["فضل", /^(?:المولي|السيد)$/u],
  ["حسب", /^(?:الرسول|الدايم)$/u],
  ["جار", /^النبي$/u],
  ["شمس", /^(?:الضحي|النهار)$/u],
  ["ام", /^(?:الخير|السعد|الهنا|البنين|كلثوم)$/u],
]);
const FAITH = split("الدين الاسلام");
const GOD = split("الله الرحمن الرحيم السلام الكريم الحق الملك الجبار");

/**
 * Words that belong to a name that is hidden in part, or is made of two plain words: the second of `الأسرة 8: كيدان هايلي`, `الحاج` in `زياد الحاج يوسف`,
 * `عز الدين`. What is left standing of a name is the name for whoever knows the family. Indexes of words, in their order.
 */
export function completedNames(
  where: Words,
  isHidden: (at: number) => boolean,
  isPublic: (at: number, to: number) => boolean,
): readonly number[] {
  const { words } = where;
  const found = new Set<number>();
  const isGone = (at: number): boolean => isHidden(at) || found.has(at);
  if (!words.some(({ arabic }) => arabic)) return [];
  const cells = cellsOf(where);
  const add = (all: readonly number[]): void => {
    for (const at of all) if (!isPublic(at, at + 1)) found.add(at);
  };
  add(alisIn(where));
  add(sendersIn(where, cells));
  add(signersIn(where, cells));
  for (const [at, { arabic, folded }] of words.entries())
    if (
      arabic &&
      folded.length < 6 &&
      isCompound(where, at) &&
      !isPublic(at, at + 2) &&
      !publicPhrases(where).has(at)
    )
      found.add(at).add(at + 1);
  // What one rule completes is what another goes on from.
  for (let size = -1; size < found.size;) {
    size = found.size;
    for (const [at, word] of words.entries()) {
      if (!word.arabic || isGone(at) || !(isGone(at - 1) || isGone(at + 1))) continue;
      if (!isPartOfName(where, at, isGone) || isPublic(at, at + 1)) continue;
      if (!publicPhrases(where).has(at)) found.add(at);
    }
    add(chainsIn(where, isGone));
    add(stretched(where, isGone));
    add(cellsCompleted(where, cells, isGone));
    add(listsCompleted(where, cells, isGone));
  }
  return [...found]
    .filter((at) => !isHidden(at) && !isOfClause(where, at))
    .toSorted((a, b) => a - b);
}

/** `أوقفوا بتهمة`, `ولوازم لعلاج الصدمات`, `عدنان المعروف بأبي`: a preposition and a noun, or what somebody is known by, is no part of a name. */
function isOfClause({ words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined) return false;
  if (/^المعروفه?$/u.test(word.folded)) return next?.joined === true && next.folded.startsWith("ب");
  const noun = /^[بل](.{3,})$/u.exec(word.folded)?.[1];
  return (
    noun !== undefined &&
    isArabicNoun(noun) &&
    ![word.folded, noun].some((one) => isNameWord(one) || isArabicNoun(`${one}ه`)) &&
    !isArabicNoun(word.folded)
  );
}

/** `عز الدين`, behind no noun of what is called so (`محافظة صلاح الدين`), and no actor. */
function isCompound(where: Words, at: number): boolean {
  const { words } = where;
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (word === undefined || next?.joined !== true) return false;
  const bare = word.folded.replace(/^[وفبل](?=.{2})/u, "");
  const isOne =
    (OF_SUDAN.get(word.folded) ?? OF_SUDAN.get(bare))?.test(next.folded) === true ||
    ((OF_FAITH.has(word.folded) || OF_FAITH.has(bare)) && FAITH.has(next.folded)) ||
    ((OF_GOD.has(word.folded) || OF_GOD.has(bare)) && GOD.has(next.folded));
  // `بفضل الله`, `والحمد لله`, `نصر الله قريب`: said of God
  if (
    !isOne ||
    PIOUS.has(word.folded) ||
    isKnown(where, at, at + 2) ||
    isNamedAfter(where, at, at + 2)
  )
    return false;
  return before === undefined || !word.joined || !BEFORE_PLACE.has(before.folded);
}
/** `محافظة صلاح الدين`, `في صلاح الدين` */
const BEFORE_PLACE = split(
  "في من محافظه مدينه بلده قريه حي شارع سوق جسر طريق قلعه مطار دوار ضريح مقام جامع",
);
const PIOUS = split("بفضل بحمد وفضل بنصر نصر فضل حمد روح امر خير رزق نعمه فتح لطف سيد ايه نور");

function isPartOfName(
  { text, words }: Words,
  at: number,
  isGone: (at: number) => boolean,
): boolean {
  const [word, next, before] = [words[at], words[at + 1], words[at - 1]];
  if (word === undefined || SPOKEN_WORDS.has(word.folded)) return false;
  // `علي حسن فقيه` is no `على`
  const isAli = word.folded === "علي" && text.slice(word.start, word.end) === "علي";
  if (OFFICES.has(word.folded) || (!isAli && (STOPS.has(word.folded) || isVerb(word.folded))))
    return false;
  // `أيوب أزناك`: behind a name a word that no dictionary has is its surname
  const isStranger = !isArabicWord(word.folded) && !isArabicNoun(word.folded);
  if (
    word.joined &&
    isGone(at - 1) &&
    isStranger &&
    word.folded.length > 3 &&
    (!/^[وفبلك]/u.test(word.folded) || isWhole({ text, words }, at))
  )
    return !BEFORE_PERSON.has(word.folded) && !isArabicVerb(word.folded);
  if (isSurnameOfTold({ text, words }, at, isGone)) return true;
  if (word.joined && isGone(at - 1) && isShapedSurname(word)) return true;
  if (next?.joined !== true || !isGone(at + 1)) return false;
  // `عثر الأهالي على سبها الورفلي`: a town of the packs that nothing else says to be one here is the given name before a surname
  if (
    /^ال.{2,}ي$/u.test(next.folded) &&
    isTownOfPacks(word.folded) &&
    !isTownHere({ text, words }, at)
  )
    return true;
  // `آدم وزوجته سمية`: another person
  if (/^و(?!اصف|ليد|سيم|ائل|ايل)/u.test(word.folded)) return false;
  // `زياد الحاج يوسف`, `عبد النبي` between two words of a name
  if (word.joined && isGone(at - 1) && word.folded !== "ابن")
    return !BEFORE_PERSON.has(word.folded) || TITLES.has(word.folded);
  if (BEFORE_PERSON.has(word.folded) || isPersonNoun(word) || isArabicVerb(word.folded))
    return false;
  if (!stands({ text, words }, at)) return false;
  const given = givenName(word.folded);
  if (isAli || given === "sure" || given === "listed" || given === "maybe") return true;
  if (word.folded.startsWith("ال"))
    return given !== null && given !== "weak" && !isNisba(word.folded);
  return isStranger || (word.joined && before !== undefined && isNobodysNoun(before, word));
}
/** `الطبيب عيغي فارح.`: behind who is told with an article and one word of a name the phrase ends with its second. */
function isSurnameOfTold(where: Words, at: number, isGone: (at: number) => boolean): boolean {
  const [noun, first, word] = [where.words[at - 2], where.words[at - 1], where.words[at]];
  if (noun === undefined || first?.joined !== true || word?.joined !== true) return false;
  if (!isGone(at - 1) || isGone(at - 2) || isGone(at + 1)) return false;
  if (!noun.folded.startsWith("ال") || !isPersonNoun(noun) || isArabicNoun(word.folded))
    return false;
  return isPartBeside(where, at) && endsPhrase(where, at + 1);
}

/** `عيغي فارح.`: no letter is written onto what no dictionary has without it either, where the phrase ends. */
function isWhole(where: Words, at: number): boolean {
  const folded = where.words[at]?.folded ?? "";
  const bare = folded.slice(1);
  if (folded.startsWith("و") || isArabicVerbForm(bare) || isVerb(bare)) return false;
  return (
    !isArabicWord(bare) && !isArabicNoun(bare) && !isNameWord(bare) && endsPhrase(where, at + 1)
  );
}
const TITLES = split("الحاج حاج الشيخ السيد ملا بن ولد ود ال");

/** Behind a word for a person, or at the head of a row: `رب الأسرة علي`, `المريض الفاتح`, `الأسرة 8: كيدان`. */
function stands({ text, words }: Words, at: number): boolean {
  const [word, before] = [words[at], words[at - 1]];
  if (word === undefined) return false;
  if (before === undefined) return true;
  if (word.joined)
    return (
      BEFORE_PERSON.has(before.folded) ||
      isPersonNoun(before) ||
      isHouse(words, at - 1) ||
      isNobodysNoun(before, word)
    );
  return /[:\n\t|،•*-]\s*$/u.test(text.slice(before.end, word.start));
}

/** `ابن القبطان سيوني هافيلي`: between a definite noun of no body and the rest of a name no noun and no verb of somebody else. */
function isNobodysNoun(before: NameWord, word: NameWord): boolean {
  const noun = /^(?:[وفب]?ال|لل)(.{3,})$/u.exec(before.folded)?.[1];
  if (noun === undefined || !isArabicNoun(noun)) return false;
  if ([OFFICES, NAMED_AFTER, BODY_WORDS].some((list) => list.has(noun) || list.has(before.folded)))
    return false;
  return !/^[ايتنوفبلك]/u.test(word.folded) && !isArabicNoun(word.folded) && !isVerb(word.folded);
}

/** `كريسبن أديمي`, `فاطمة إيسيني`: what ends as "my" does and is no noun, kin or where somebody is. */
function isShapedSurname(word: NameWord): boolean {
  const { folded } = word;
  if (!/^[^ويفبلكت].{2,}[^اي]ي$/u.test(folded) || folded.startsWith("ال")) return false;
  if (
    /^(?:عند|امام|خلف|قرب|حول|لاجل|جانب|ورا|نفس|وحد|مع|قبل|بعد|غير|سوا|بين|تحت|فوق)ي$/u.test(folded)
  )
    return false;
  if (isPersonNoun(word) || isVerb(folded) || isArabicVerbForm(folded)) return false;
  // `أسعد علّمني السواقة`
  if (/^.{3}ني$/u.test(folded) && isArabicVerbForm(folded.slice(0, 3))) return false;
  return !isArabicNoun(folded) && !isArabicNoun(folded.slice(0, -1));
}

/** `رب الأسرة`, `ربة البيت`, `صاحب المحل` */
function isHouse(words: readonly NameWord[], at: number): boolean {
  const [owner, house] = [words[at - 1], words[at]];
  return house?.joined === true && /^(?:رب|ربه|صاحب|صاحبه|معيل|معيله)$/u.test(owner?.folded ?? "");
}
