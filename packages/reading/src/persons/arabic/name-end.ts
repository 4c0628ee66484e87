import { analysers } from "../../lang/languages.ts";
import { isBareSurname } from "./beside.ts";
import { withoutClitic } from "./clitics.ts";
import { publicPhrases } from "./public-phrases.ts";
import { BEFORE_PERSON, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { LONGEST, PARTICLES, type Words } from "../found.ts";
import { type GivenName, givenName } from "../vocabulary/given-names.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { isTradeName } from "../vocabulary/trade-names.ts";
import { isVerb } from "./verbs.ts";

/**
 * What stands before a name: a word for a person, another noun of persons that the reading counts (`القتلى`, `ولديها`), something that a
 * person did, the edge of a phrase, or nothing that tells.
 */
export type Before = "cue" | "noun" | "verb" | "edge" | "none";

/** A given name, alone or of two words (`عبد الكريم`, `بهاء الدين`, `أبو قتيبة`). */
export function givenAt(words: readonly NameWord[], at: number): GivenName | null {
  const folded = withoutClitic(words[at]?.folded ?? "");
  const next = words[at + 1];
  const after = next?.joined === true ? next.folded : "";
  if (folded === "عبد") return after.startsWith("ال") ? "sure" : null;
  if (/^(?:ابو|ابي|ابا|ام)$/u.test(folded)) return givenName(after) === null ? null : "sure";
  const given = givenName(folded);
  return given !== null && after === "الدين" ? "sure" : given;
}

/** A word that opens another phrase, or says who a person is. */
export function isNoName(folded: string): boolean {
  return STOPS.has(folded) || BEFORE_PERSON.has(folded);
}

/** Where a name that begins at a word ends. */
export function endOfArabic(where: Words, at: number, before: Before): number {
  const { words } = where;
  let to = at + 1;
  let unknown = 0;
  while (to < words.length && to - at < LONGEST) {
    const word = words[to];
    const previous = words[to - 1];
    if (word === undefined || previous === undefined || !word.joined || !word.arabic) break;
    if (publicPhrases(where).has(to)) break;
    const { folded } = word;
    // `نهى الحاج`: some words for persons are surnames too.
    // `نقل عن ميرفت الأردن قولها`: behind who says something no place can stand.
    if (to === at + 1 && isSource(words, at) && KNOWN_NAMES.has(folded)) return to + 1;
    const isSurnameToo = BEFORE_PERSON.has(folded) && folded.startsWith("ال") && isFinal(words, to);
    if ((isNoName(folded) && !isSurnameToo) || OFFICES.has(folded)) break;
    const isAfterParticle = PARTICLES.has(withoutClitic(previous.folded));
    if (
      !isAfterParticle &&
      folded !== "الدين" &&
      !PARTICLES.has(folded) &&
      givenName(folded) === null
    ) {
      if (unknown > 0 || !(isSurname(words, to, before) || isBareSurname(where, at, to))) break;
      unknown++;
    }
    to++;
  }
  while (to - at > 1 && PARTICLES.has(words[to - 1]?.folded ?? "")) to--;
  return to;
}

/** Behind a verb of saying, or "from": `وقالت ميرفت …`, `ونقل عن ميرفت …`. */
function isSource(words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1]?.folded ?? "";
  return (
    words[at]?.joined === true &&
    (/^[وف]?(?:عن|بحسب|حسب|وفق)$/u.test(before) || analysers.ar(before).tags.includes("say"))
  );
}

/** A further name that no list has: with the article, or bare at the end of its phrase. */
function isSurname(words: readonly NameWord[], at: number, before: Before): boolean {
  const folded = words[at]?.folded ?? "";
  if (/^ال.{2,}/u.test(folded)) {
    // `سلم محمد الرسالة`: what is given is often feminine, a surname seldom.
    // `والدة الضحية ريم الأسطة`: nobody gives anything.
    if (/[هة]$|ات$/u.test(folded))
      return (
        before === "cue" &&
        isFinal(words, at) &&
        !words.slice(Math.max(0, at - 5), at - 1).some((word) => isVerb(word.folded))
      );
    return before !== "none" || givenAt(words, at - 1) === "sure" || folded.endsWith("ي");
  }
  if (isShortSurname(words, at)) return before !== "none";
  if (before === "none" || folded.length < 3 || isVerb(folded)) return false;
  // `وليد بيطار، كمال نجار`: a trade without its article
  if (before !== "verb" && isTradeName(folded) && isFinal(words, at)) return true;
  if (/^[يتن]|^[وفبلك]|ا$/u.test(folded)) return false;
  return isFinal(words, at);
}

/** `فؤاد ضو`: two letters that are no small word, at the end of a phrase. */
export function isShortSurname(words: readonly NameWord[], at: number): boolean {
  const folded = words[at]?.folded ?? "";
  return folded.length === 2 && !SHORT.test(folded) && isFinal(words, at);
}

/** Small words, kin and verbs of two letters. */
const SHORT =
  /^(?:في|من|عن|مع|ان|او|ام|اب|اخ|عم|جد|لم|لا|لن|ما|قد|كل|اي|ثم|بل|لو|كم|كي|مذ|هل|هو|هي|هم|هن|ذا|ذي|ذو|بي|لي|به|له|بك|لك|حي|حق|رب|رد|مر|فر|سب|شد|جر|دق|رن|هز|عد|ضد|حد|ضم|ظل|شب|دس|صد|هب|كف|عض|مد|شم|مس|يد|دم|اذ|اذا|غد|جو|بس|شو|مو|مش|يا|اه|بن|تم|يم|لف|حل|خط|سر|شك|ظن|حط|قص|نص|فك|فض|رش)$/u;

/** Nothing of the same phrase follows but what begins another. */
export function isFinal(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !next.joined) return true;
  return STOPS.has(next.folded) || isVerb(next.folded) || next.folded.startsWith("و");
}
