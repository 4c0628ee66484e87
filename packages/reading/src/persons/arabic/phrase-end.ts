import { isDoing } from "./doing.ts";
import { isNameWord } from "./name-word.ts";
import { isEnd } from "./clitics.ts";
import { isArabicNoun, isArabicWord } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";

/** The phrase of a name ends: what follows is when, how, or where. */
export const WHEN: RegExp =
  /^(?:فجرا|صباحا|مساء|ليلا|ظهرا|ايضا|كمان|الصبح|اليوم|امس|البارحه|مبارح|امبارح|النهارده|والنهارده|الان|هلق|هسه|بعدها|قبلها|وحده|وحدها|حي|حيه|ميتا|ميته|هنا|هناك|هناي|برا|معنا|معي|معهم|معه|فقط|بس|لسا|لسه|فعندها|فعنده|يوم|ليله|صباح|بعيده|ذلك|هذا|رهن|قيد|طي|اول|اخر|اكثر|اكبر|اصغر|تحت|فوق|خلف|بلا|قط|كيف|ماذا|لماذا|متي|اين|وين|حين|عندما|لما)$/u;

/** Whether what follows a word is no part of its phrase: a small word, a verb, how or where it was, another name behind `و`. */
export function endsPhrase(where: Words, to: number): boolean {
  const { words } = where;
  const next = words[to];
  return (
    isEnd(words, to) ||
    isWhen(next) ||
    isJoined(next) ||
    isDenied(next) ||
    isManner(where, to) ||
    isPrefixed(next) ||
    isDoing(next) ||
    isPrayer(words, to)
  );
}

/** `عن جمال الله يرضى عليكم`: God is called upon. */
function isPrayer(words: readonly NameWord[], at: number): boolean {
  const [god, verb] = [words[at], words[at + 1]];
  return (
    god?.joined === true &&
    god.folded === "الله" &&
    verb?.joined === true &&
    /^[يت].{2}/u.test(verb.folded)
  );
}

/** `متأثراً بجروحه`, `حافيا`: how somebody was; what is told so of a noun stands behind a definite one. */
function isManner({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word?.joined !== true) return false;
  if (text.slice(word.start, word.end + 1).includes("\u064b")) return true;
  const { folded } = word;
  return /^[^ا].{3,}ا$/u.test(folded) && !isNameWord(folded) && isArabicWord(folded.slice(0, -1));
}

/** `بجروح`, `للفريق`, `كعادته`: a preposition is written onto it. */
export function isPrefixed(word: NameWord | undefined): boolean {
  if (word?.joined !== true) return false;
  const { folded } = word;
  if (/^(?:[بك]ال|لل).{2}/u.test(folded)) return true;
  return (
    /^[بلك].{3}/u.test(folded) &&
    !isArabicNoun(folded) &&
    !isNameWord(folded) &&
    isArabicWord(folded.slice(1))
  );
}

/** `جابر وطعمة`: the next word begins with a letter that joins it. */
export function isJoined(word: NameWord | undefined): boolean {
  if (word?.joined !== true || !/^[وف].{2}/u.test(word.folded)) return false;
  // `عماد وأخوه`: `واخوه` is in the dictionary as well
  return !isArabicNoun(word.folded) || isPersonNoun({ folded: word.folded.slice(1), arabic: true });
}

/** `كان يقود`, `لم تدخل`, `ما عملش` */
export function isDenied(word: NameWord | undefined): boolean {
  return (
    word?.joined === true &&
    /^(?:كان|كانت|لم|لن|ليس|ليست|سوف|ما|لا|مش|مو|اني|اننا|انهم)$/u.test(word.folded)
  );
}

/** When, how or where. */
export function isWhen(word: NameWord | undefined): boolean {
  return word?.joined === true && WHEN.test(word.folded);
}

/** A word with its article. */
export function isDefinite(word: NameWord | undefined): boolean {
  // `إلا خمارها`
  return word?.joined === true && /^ال..|^ال[^اي]/u.test(word.folded);
}

/** `مرجانة إفادتها`, `رأى صالح أخاه`: what has a pronoun is definite and no part of the name. */
export function isOwned({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word?.joined !== true) return false;
  if (/.{3}(?:ها|هم|هما)$/u.test(word.folded)) return true;
  return (
    /.{3}ه$/u.test(word.folded) &&
    text.slice(word.start, word.end).endsWith("ه") &&
    !isNameWord(word.folded)
  );
}

/** A preposition, or one written onto a word. */
export function isPreposition(word: NameWord): boolean {
  return /^(?:في|عند|مع|من|علي|الي|لدي|قرب|امام|داخل|خارج|بال\p{L}+|لل\p{L}+)$/u.test(word.folded);
}
