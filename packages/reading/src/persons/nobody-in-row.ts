import { isNameWord } from "./arabic/name-word.ts";
import { BODY_WORDS } from "./vocabulary/body-words.ts";
import { NAMED_AFTER, OFFICES, STOPS } from "./vocabulary/cues.ts";
import { isArabicWord } from "./vocabulary/dictionary.ts";
import { KNOWN_NAMES, type NameWord } from "./vocabulary/name-words.ts";
import { isManyPersons, isPersonNoun } from "./vocabulary/person-noun.ts";

/** `طفل سوري`, `مجهول الهوية`, `المجموع`, `حي الجسر`: what stands in a row for somebody without a name, or for something. */
export function isNobody(run: readonly NameWord[], text: string): boolean {
  const [first, second] = run;
  if (first === undefined) return true;
  const isKunya = /^(?:ام|ابو|ابي|ابن|بنت)$/u.test(first.folded);
  // `بدهان` is no painter with a preposition
  const isPrefixed =
    /^[وفبلك]/u.test(first.folded) && isPersonNoun({ ...first, folded: first.folded.slice(1) });
  if (!isKunya && !isPrefixed && (isPersonNoun(first) || isManyPersons(first))) return true;
  // `مجهول الهوية`, `متفحم الجثة`: an adjective and what of somebody it is told of
  const isOfPart =
    second?.folded.startsWith("ال") === true &&
    /^م.{3,4}[ه]?$/u.test(first.folded) &&
    isArabicWord(first.folded) &&
    !isNameWord(first.folded);
  return (
    isOfPart ||
    first.folded.startsWith("مجهول") ||
    first.folded.startsWith("ال") ||
    run.some((word) => {
      const isName = isNameWord(word.folded) && !text.slice(word.start, word.end).endsWith("ى");
      return (
        [OFFICES, NAMED_AFTER, BODY_WORDS].some((list) => list.has(word.folded)) ||
        (!isName && (STOPS.has(word.folded) || KNOWN_NAMES.has(word.folded)))
      );
    })
  );
}
