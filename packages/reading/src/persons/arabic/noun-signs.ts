import { analysers } from "../../lang/languages.ts";
import { fold } from "../../text/fold.ts";
import { isPrefixed, isPreposition } from "./phrase-end.ts";
import { BEFORE_PERSON, STOPS } from "../vocabulary/cues.ts";
import { isArabicVerb } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";

import type { NameWord } from "../vocabulary/name-words.ts";
import { PACK_PLACES } from "../../packs/packs.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { remembered } from "../../text/remembered.ts";
import { isVerb } from "./verbs.ts";

/** A noun without article, number or pronoun, that the reading knows no sense of. */
export function isBareNoun({ folded }: Pick<NameWord, "folded">): boolean {
  return bareNoun(folded).is;
}

const bareNoun = remembered((folded) => ({
  is:
    analysers.ar(folded).sense === null &&
    !/(?:ون|ين|ات|ها|هم|هما|نا|يه|ي|ا)$/u.test(folded) &&
    !/^(?:ام|اب|مكان)$/u.test(folded) &&
    !BEFORE_PERSON.has(folded) &&
    !isArabicVerb(folded),
}));

/** `عوني`, `صبري`: a noun with the letter of belonging. */
export function isNisba(folded: string): boolean {
  return /^(?!ال)[^اويتن].[^اوي]ي$/u.test(folded) && analysers.ar(folded).sense === null;
}

/** `كتب رسالة طويلة`: what is written is told more of. */
export function isAdjective({ words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return (
    next?.joined === true &&
    /[هة]$/u.test(next.folded) === /[هة]$/u.test(word?.folded ?? "") &&
    !/^(?:ال|و|ف)/u.test(next.folded) &&
    !STOPS.has(next.folded) &&
    !isVerb(next.folded) &&
    !isPreposition(next) &&
    // `حاول شاهين إطفاء النار`: what has something definite behind it is what is done
    words[at + 2]?.folded.startsWith("ال") !== true &&
    !isPrefixed(next)
  );
}

/** `سوري`, `لبنانية`: of a country or town that is known. */
export function isNationality(folded: string): boolean {
  const stem = /^(.{2,})يه?$/u.exec(folded)?.[1];
  if (stem === undefined) return false;
  return [stem, `${stem}ا`, `${stem}يا`, `${stem}ه`, `${stem}يه`].some(
    (name) => PLACES.has(name) || PLACES.has(`ال${name}`),
  );
}

const PLACES: ReadonlySet<string> = new Set(
  PACK_PLACES.flatMap(({ names }) => names.ar.map((name) => fold(name))),
);

/** `طفل`, `امرأة`: a noun of persons that is told more of by what is undefined too. */
export function isUndefinedPerson({ text }: Words, word: NameWord): boolean {
  const { folded, arabic, start, end } = word;
  // `زميله عربي`
  if (!arabic || text.slice(start, end).endsWith("ه")) return false;
  return !/^(?:[وفبك]?ال|لل)|(?:ها|هم|نا|ي)$/u.test(folded) && isPersonNoun({ folded, arabic });
}
