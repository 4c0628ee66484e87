import { NAMED_AFTER, OFFICES, STOPS } from "../vocabulary/cues.ts";
import { PARTICLES, type Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { isLabelWord } from "../form-fields.ts";
import { isAbstract, isDate } from "../latin/abstract.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { bodyPhrases } from "../latin/body-phrases.ts";
import { isOfTitleLine } from "../latin/lines.ts";
import { isMourned } from "../latin/acting.ts";
import { isBegin, isNobodyByPlace, isRepeated, isStateHere } from "../latin/nobody-here.ts";
import { isPlaceInText, isPlaceOrBody } from "../latin/places.ts";
import { standsAsPlace } from "../latin/standing.ts";
import { isWordByItsPlace } from "../latin/title-words.ts";
import { isTownOfPacks } from "../latin/towns-of-packs.ts";
import { isRank } from "../latin/suspects.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { hasOffice, isNamedAfter, isOffice } from "../office/public-role.ts";
import type { CaseKnows } from "../suspect.ts";
import { isWithinPublicName } from "../office/within-public-name.ts";
import { howCased } from "../latin/cased.ts";
import { isOfNoDictionary } from "../latin/small.ts";
import {
  isAttribute,
  isBehindPerson,
  isDayOrFeast,
  isPlatform,
  isWellKnown,
} from "../latin/well-known.ts";
import type { Candidate, MayBe, Vouched } from "./candidate.ts";
import { isCalendar, latinGroupOf, mayBeCalledSo } from "./latin-signs.ts";

/** "Dar Halwan", "the Guard Force": capitals of which one says that they are a place or a body. */
function isInPlaceOrBody(words: readonly NameWord[], at: number): boolean {
  let [from, to] = [at, at + 1];
  while (at - from < LONGEST_RUN && words[from]?.joined === true && isOfRun(words[from - 1]))
    from--;
  // "Tell Auntie Pearl": no hill
  if (words[from]?.folded === "tell" && at > from + 1) from++;
  while (to - at < LONGEST_RUN && words[to]?.joined === true && isOfRun(words[to])) to++;
  const run = words.slice(from, to);
  return (
    run.length > 1 && (isPlaceOrBody(run) || run.some(({ folded }) => NAMED_AFTER.has(folded)))
  );
}

/** Words of a name of a body on either side of one of them ("the Joint Committee for the Lists of the Missing" has fewer); a text may be capitals alone. */
const LONGEST_RUN = 16;

function isOfRun(word: NameWord | undefined): boolean {
  return word !== undefined && word.capital && !word.arabic && !STOPS.has(word.folded);
}

/**
 * "The union's president, Gwen Harcourt", "Milos Tarr, spokesman for the army", "Olmar's President Abd Rabi Hosn", "Salem bin Amin al-Tarr, deputy speaker of": the whole name of
 * who bears an office.
 */
function isOfOfficial(where: Words, at: number, isHidden: (at: number) => boolean): boolean {
  const { words } = where;
  const isOfName = (word: NameWord | undefined): boolean =>
    isOfRun(word) || (word !== undefined && !word.arabic && PARTICLES.has(word.folded));
  let [from, to] = [at, at + 1];
  while (at - from < LONGEST_RUN && words[from]?.joined === true && isOfName(words[from - 1]))
    from--;
  while (to - at < LONGEST_RUN && words[to]?.joined === true && isOfName(words[to])) to++;
  const office = words.slice(from, at).findLastIndex((word) => isOffice(word));
  if (office >= 0) from += office + 1;
  if (to - from < 2 || isHeadOfFew(where, from)) return false;
  for (let one = from; one < to; one++) if (isHidden(one)) return false;
  return hasOffice(where, from, to);
}

/** "Household 12: head Sharmo", "King, Dilo": a head without an article has no office, and who is called King neither. */
function bearsOffice(where: Words, at: number, isHidden: (at: number) => boolean): boolean {
  if (!hasOffice(where, at, at + 1)) return false;
  const { words } = where;
  const [before, second] = [words[at - 1], words[at - 2]];
  if (words[at]?.joined === true && before?.folded === "head")
    return /^(?:the|its|their|a)$/u.test(second?.folded ?? "");
  for (let back = at - 1; back >= Math.max(0, at - 5); back--)
    if (OFFICES.has(words[back]?.folded ?? "")) return !isHidden(back);
  return true;
}

/** "The head teacher, Suhad Zaqout", "team leader X", "Household 12: head Sharmo": who leads a school, a team or a household bears no office. */
function isHeadOfFew({ text, words }: Words, at: number): boolean {
  const start = words[at]?.start ?? 0;
  return HEAD_OF_FEW.test(text.slice(Math.max(0, start - 40), start));
}
const HEAD_OF_FEW =
  /(?:: head|(?<!\p{L})head (?:teacher|nurse|cook)|(?:team|shift|gang) leader),? (?:\p{Lu}[\p{L}'’-]+ )?$/iu;

/** "King Osric IV told", "Brigadier-General Ola Merrin": the office that vouches for the name behind it. */
function isTitleOf(where: Words, at: number, isHidden: (at: number) => boolean): boolean {
  const { words } = where;
  const next = words[at + 1];
  const title = words[at];
  if (title === undefined || !isOffice(title)) return false;
  if (next?.joined !== true || !isOfRun(next)) return false;
  let to = at + 2;
  while (to - at < LONGEST_RUN && words[to]?.joined === true && isOfRun(words[to])) to++;
  for (let one = at + 1; one < to; one++) if (isHidden(one)) return false;
  return hasOffice(where, at + 1, to);
}

function isOfNoList(folded: string): boolean {
  return givenName(folded) === null && !familyName(folded);
}

/** Words in Latin letters, with a capital or small, that nothing says for sure to be nobody's name. */
export function latinCandidates(
  where: Words,
  knows: Pick<CaseKnows, "names" | "places" | "offices" | "credited">,
  {
    isHidden,
    isCommon,
    mayBe,
  }: {
    readonly isHidden: (at: number) => boolean;
    /** Written small so often that it is looked at only where lists have it as a name, or the report. */
    readonly isCommon: (folded: string) => boolean;
    readonly mayBe: MayBe;
  },
): readonly Candidate[] {
  const { text, words } = where;
  const { names, places, credited, offices } = knows;
  const hidden = new Set<string>();
  for (const [at, { arabic, folded }] of words.entries())
    if (!arabic && isHidden(at)) hidden.add(folded);
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || word.arabic) continue;
    const { folded, capital, start, end } = word;
    const isTold = hidden.has(folded) || isLabel(where, at);
    if (!mayBeCalledSo(folded) && !(isTold && folded.length > 2)) continue;
    if (!mayBe(at, 0) || (word.joined && words[at - 1]?.arabic === true)) continue;
    if (
      !capital &&
      !isTold &&
      isCommon(folded) &&
      givenName(folded) === null &&
      !isCalendar(folded)
    )
      continue;
    // "its director said, and received nine bodies": Said is a name, and in a chat written small; behind an office it is the verb
    if (!capital && folded === "said" && OFFICES.has(words[at - 1]?.folded ?? "")) continue;
    if (isLabelWord(where, at) || bodyPhrases(where).has(at)) continue;
    if (capital && (isAbstract(where, at) || isDate(where, at) || isTitleOf(where, at, isHidden)))
      continue;
    const raw = text.slice(start, end);
    if (/\p{Ll}\p{Lu}/u.test(raw)) continue;
    // An address, a tag, a name of a file; `<script>` is a word of a page
    if (
      /[@#/_.\d]|<$/u.test(text.slice(Math.max(0, start - 1), start)) ||
      /^(?:[@/_\d]|\.\p{Ll})/u.test(text.slice(end, end + 2))
    )
      continue;
    if (names.has(folded) || credited.has(folded)) continue;
    if (offices.has(folded) && !isHeadOfFew(where, at)) continue;
    if (isWithinPublicName(where, at, names) || isNamedAfter(where, at, at + 1)) continue;
    // "Marsa al-Aj counts what it has lost", of a case that has it as a place
    if (isWithinPublicName(where, at, places)) continue;
    if (capital && (isRank(where, at) || isInPlaceOrBody(words, at))) continue;
    // "They fled to Dunmarrow and Kestova": of what no list has, a place
    const isStrange = capital || latinGroupOf(folded) === "unknown";
    if (
      isStrange &&
      isOfNoList(folded) &&
      standsAsPlace(where, at, at + 1) &&
      !isMourned(where, at)
    )
      continue;
    const vouched = voucherOf(where, at, isHidden, isTold);
    found.push({
      at,
      skips: [0],
      against: () => againstIt(where, at, knows, isHidden),
      ...(vouched === null ? {} : { vouched }),
    });
  }
  return found;
}

/**
 * What makes a word sure to be nobody's here, whatever it weighs: an office of who bears it, a place, people or body that is known ("Iraq", "the Coptic church"), a day
 * or a feast as it stands, and a small word of edited English.
 */
function voucherOf(
  where: Words,
  at: number,
  isHidden: (at: number) => boolean,
  isTold: boolean,
): Vouched | null {
  const word = where.words[at];
  if (word === undefined) return null;
  const { folded, capital, joined } = word;
  // "Libyan authorities said.": written small in a text with capitals it is the verb, whatever the list of names has
  if (folded === "said" && !capital && howCased(where) !== "no" && !isLabel(where, at))
    return "word";
  // "Salem bin Amin, deputy speaker of the assembly"
  if (!capital && PARTICLES.has(folded) && isOfOfficial(where, at, isHidden)) return "office";
  if (!capital)
    return (!isTold && isSmallInEdited(where, word)) || isRepeated(where, at) ? "word" : null;
  const isJoined =
    (joined && isHidden(at - 1)) || (where.words[at + 1]?.joined === true && isHidden(at + 1));
  if (!isTold && !isJoined && isWordByItsPlace(where, at)) return "word";
  if (!isTold && !isJoined && isBegin(where, at)) return "word";
  if (isNobodyByPlace(where, at)) return "thing";
  if (!isTold && !isJoined && !isMourned(where, at) && isStateHere(where, at)) return "proper";
  if (!isTold && !isJoined && isTownOfBody(where.words, at)) return "proper";
  if (isOfOfficial(where, at, isHidden)) return "office";
  if (isPlatform(folded) || isDayOrFeast(where, at) || isAttribute(where, at)) return "proper";
  const isOfSomebody = (joined && isHidden(at - 1)) || isBehindPerson(where, at);
  if (isOfSomebody || isMourned(where, at)) return null;
  const isTown = !isTold && !isJoined && isTownOfPacks(where, at);
  return isWellKnown(where, at) || isTown ? "proper" : null;
}

/** "Tobruk Central hospital": a town of the packs that a body is called after. */
function isTownOfBody(words: readonly NameWord[], at: number): boolean {
  const { folded = "" } = words[at] ?? {};
  if (!KNOWN_NAMES.has(folded) || givenName(folded) !== null) return false;
  const [next, second] = [words[at + 1], words[at + 2]];
  if (next?.joined !== true) return false;
  const isSecond = next.capital && second?.joined === true && BODY_WORDS.has(second.folded);
  return BODY_WORDS.has(next.folded) || isSecond;
}

/** "A search was underway", "to hunt for": in a text that writes names with capitals, a word; one that people are called by too, where no sentence begins small. */
function isSmallInEdited(where: Words, word: NameWord): boolean {
  const given = givenName(word.folded);
  const cased = howCased(where);
  if (cased === "no" || isOfNoDictionary(word)) return false;
  return given === null || (given === "maybe" && cased === "all");
}

/** "said: ok", "[12/03, 21:14] will: …": who sends a line. */
function isLabel({ text, words }: Words, at: number): boolean {
  const { start = 0, end = 0 } = words[at] ?? {};
  if (text[end] !== ":") return false;
  return /^[^\p{L}]*$/u.test(text.slice(text.lastIndexOf("\n", start - 1) + 1, start));
}

/** What speaks against a word's being a name where it stands; "" if nothing does. */
function againstIt(
  where: Words,
  at: number,
  { places }: Pick<CaseKnows, "places">,
  isHidden: (at: number) => boolean,
): string {
  const { text, words } = where;
  const word = words[at];
  if (word === undefined) return "";
  const { folded, capital, start, end } = word;
  if (!capital) {
    if (KNOWN_NAMES.has(folded)) return "known";
    if (isCalendar(folded)) return "calendar";
    // What no dictionary has and is written small is judged by `smallNames`, too.
    return latinGroupOf(folded) === "unknown" ? "unknown" : "";
  }
  if (!/\p{Ll}/u.test(text.slice(start, end))) return "shouted";
  if (bearsOffice(where, at, isHidden)) return "office";
  if (isOfTitleLine(where, at)) return "title";
  if (isMourned(where, at)) return "mourned";
  if (places.has(folded)) return "place";
  // "met in Washington", but "we buried Paris"
  if (standsAsPlace(where, at, at + 1)) return "as-place";
  if (isPlaceInText(where, at)) return isOfNoList(folded) ? "seen" : "seen-name";
  return "";
}
