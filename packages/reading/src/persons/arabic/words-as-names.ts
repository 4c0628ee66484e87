import { isClauseStart, isThat, isSignature, THAT } from "./clauses.ts";
import { isBareVerb, isDoing, isOfPeople, isSaying } from "./doing.ts";
import { isAccused, isKinInConstruct, isKinOf } from "./kin.ts";
import {
  type Candidate,
  endOfItem,
  endOfList,
  isFurtherOfList,
  isOpened,
} from "./lists-of-persons.ts";
import { isAdjective, isBareNoun, isNisba } from "./noun-signs.ts";
import { endsPhrase, isDefinite, isDenied, isOwned } from "./phrase-end.ts";
import { isArabicVerbForm } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { isManyPersons, isPersonNoun } from "../vocabulary/person-noun.ts";

/** Where a name ends that is a plain word of the dictionary: only where nothing but a person stands; null elsewhere. */
export function wordAsName(
  where: Words,
  one: Candidate,
  to: number,
): { readonly to: number } | null {
  const { words } = where;
  const { at } = one;
  const word = words[at];
  if (word === undefined) return null;
  const before = word.joined ? words[at - 1] : undefined;
  const next = words[to];
  if (isSignature(where, at, to)) return { to };
  if (before === undefined) {
    if (isAnswer(where, at)) return { to: at + 1 };
    const isAction = isArabicVerbForm(word.folded) || isArabicVerbForm(word.folded.slice(1));
    const isFirst = isBareNoun(word) && !isAction && isClauseStart(where, at);
    return isFirst && isSomebody(where, to) ? { to } : null;
  }
  const isEnded = endsPhrase(where, to) || isOwned(where, to);
  // `يرفض عوني`: no adjective stands behind a verb
  const isSubject = isDoing(before) && isBareVerb(before) && (isEnded || isDefinite(next));
  if (isSubject && isNisba(word.folded)) return { to };
  if (!isBareNoun(word) || isDoing(word)) return null;
  // `عند أبو كول`, of a mother `أم لثلاثة` may be told
  if (/^[وفبل]?(?:ابو|ابي|ابا|بو)$/u.test(before.folded) && isEnded) return { to };
  // `غنت قرنفلة`, `ورفض غدير الكلام`: only people sing and refuse.
  if (isOfPeople(before) && (isEnded || isDefinite(next)) && !isAdjective(where, at)) return { to };
  // `إن هايل كان يقود`: an undefined noun would have an alif there.
  const isAction = isDoing(next) || isDenied(next) || /^[يت].{3}/u.test(next?.folded ?? "");
  if (THAT.has(before.folded) && !word.folded.endsWith("ه") && next?.joined === true && isAction)
    return { to };
  const verb = words[at - 2];
  if (isAccused(before) && verb !== undefined && isDoing(verb))
    return { to: endOfAccused(where, at, to) };
  if (/^(?:[و]?(?:هم|هما)|من)$/u.test(before.folded) && isOpened(where, at)) return { to };
  if (isFurtherOfList(where, one) && !isArabicVerbForm(word.folded)) return { to };
  const isSaid = isSaying(before) && isThat(where, to);
  const isKin =
    (isKinOf(where, before) || isKinInConstruct(where, before)) &&
    isEnded &&
    !/.{3}و$/u.test(word.folded);
  return isSaid || isKin ? { to } : null;
}

/** `المتهم فلوريان غبرة إنه`: two words of which no list has the second. */
function endOfAccused(where: Words, at: number, to: number): number {
  const next = where.words[at + 1];
  if (next?.joined === true && isBareNoun(next) && endsPhrase(where, at + 2) && !isDoing(next))
    return Math.max(to, at + 2);
  return endOfList(where, at) > at + 2 ? to : endOfItem(where, at, to);
}

/** `دلفين أرملة مع أربعة أولاد`: of whom a sentence says that it is a person, it is somebody. */
function isSomebody({ words }: Words, to: number): boolean {
  const next = words[to];
  return (
    next?.joined === true &&
    !next.folded.startsWith("ال") &&
    isPersonNoun(next) &&
    !isManyPersons(next)
  );
}

/** `فأجاب: نعوم.`, `ج: شهيرة`: all that somebody says. */
function isAnswer({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || !isBareNoun(word) || isDoing(word)) return false;
  return (
    /(?:^|[^\p{L}])(?:ف?أجاب(?:ت|وا)?|ف?قال(?:ت|وا)?|ج|الجواب|الشاهدة?|المتهمة?) ?: ?[«"“]?$/u.test(
      text.slice(Math.max(0, word.start - 14), word.start),
    ) &&
    /^[»"”]?\s*(?:[.؟!\n]|$)/u.test(text.slice(word.end, word.end + 4)) &&
    !/^(?:نعم|كلا|اجل|ربما|طبعا|صحيح|ممكن|كثير|قليل|ابدا|مستحيل|تمام|حاضر)$/u.test(word.folded)
  );
}
