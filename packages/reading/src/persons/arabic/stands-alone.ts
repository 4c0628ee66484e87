import { isDoing } from "./doing.ts";
import { endsPhrase, isDefinite, isDenied, isOwned } from "./phrase-end.ts";
import { isArabicVerbForm } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import type { NameWord } from "../vocabulary/name-words.ts";
import { isVerb } from "./verbs.ts";

/** Small words behind which no verb stands, and somebody as well as something: `مع`, `أن`, `عن`. */
const BEFORE_NOUN =
  /^[وف]?(?:مع|عند|لعند|ان|عن|علي|الي|من|بين|اما|يا|ضد|لان|تجاه|برفقه|سوي|الا|بخصوص|بشان|ذلك|ظل|ظلت|بات|باتت|اصبح|اصبحت|بقي|بقيت|يزال|تزال|زال|زالت)$/u;

/** Others, behind which verbs stand as well. */
const BEFORE =
  /^[وف]?(?:كان|كانت|لكن|او|عم|حتي|حدا|وين|مين|شو|كيف|متي|هل|اين|ليش|صار|صارت|صاير|صايره|انت|انتي|نحن|انا|لي|له|لها|لهم|لنا|معه|معها|معي|معنا|عنه|عنها|منه|منها|اليه|اليها|والله|شلونك|كيفك|وينك)$/u;

/** What is told by a verb with a pronoun: `ما نفاه حازم`. */
const RELATIVE = /^[وف]?(?:ما|الذي|التي|مما|كما|لما|حين|عندما)$/u;

/** `على أمل أن`, `من أجل سلام دائم`, `حسن النية`: what follows tells what of. */
const OF_WHAT = /^(?:ان|بان|بال.*|ب.{3,})$/u;

function isNoName(next: NameWord | undefined): boolean {
  return next?.joined === true && OF_WHAT.test(next.folded);
}

/**
 * Whether an undefined word is a phrase by itself: it begins a clause, or stands behind a verb or a small word, and nothing belongs to it. A noun would
 * have an article there, or a word before or behind it that tells which is meant, and behind a verb whose object it is an alif; a name has nothing.
 */
export function standsAlone(where: Words, at: number): boolean {
  const { text, words } = where;
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]];
  const isEnded = endsPhrase(where, at + 1) || isOwned(where, at + 1);
  if (word === undefined || !isEnded) return false;
  // `18,000 نسمة`, `أسماء 817 ضحية`
  if (/\p{N}\s?$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return false;
  if (/^\s?\p{N}/u.test(text.slice(word.end, word.end + 2))) return false;
  // `رابعة والنهضة`
  if (next?.joined === true && /^[وف]ال/u.test(next.folded)) return false;
  const isAction = isVerb(word.folded) || isArabicVerbForm(word.folded);
  if (before === undefined || !word.joined)
    return next?.joined !== true || isDoing(next) || isDenied(next) || !isAction;
  if (BEFORE_NOUN.test(before.folded) && !isNoName(next)) return true;
  if (isAction && !isDoing(before) && next?.joined === true) return false;
  const verb = words[at - 2];
  // `اتهم التقرير حازم`, `رحم الله حكيم`: an object that is no name has an article or an alif.
  const isObject =
    !word.folded.endsWith("ه") && isDefinite(before) && verb !== undefined && isDoing(verb);
  const isTold =
    verb !== undefined && RELATIVE.test(verb.folded) && /.{2}(?:ه|ها|هم)$/u.test(before.folded);
  // `تأخرت نجدة لا تبعد`
  if (isDoing(before) && word.folded.endsWith("ه") && isDenied(next)) return false;
  if (isDoing(before) || isObject || isTold) return true;
  return BEFORE.test(before.folded) && !isNoName(next);
}
