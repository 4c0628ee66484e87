import { isAmount, isDeed, isVirtue } from "../arabic/abstract.ts";
import { isNationality } from "../arabic/noun-signs.ts";
import { isNameWord } from "../arabic/name-word.ts";
import { officialNames } from "../arabic/official-names.ts";
import { IS_A } from "../arabic/vouched.ts";
import { publicPhrases } from "../arabic/public-phrases.ts";
import { isInPlaceOrBody } from "../arabic/places-seen.ts";
import { isNobodyWeighed } from "../arabic/well-known.ts";
import { isTime } from "../arabic/time.ts";
import { BODY_WORDS } from "../vocabulary/body-words.ts";
import { isArabicNoun, isArabicVerb } from "../vocabulary/dictionary.ts";
import type { Words } from "../found.ts";
import { isLabelWord } from "../form-fields.ts";
import { KNOWN_NAMES } from "../vocabulary/name-words.ts";
import { hasOffice, isNamedAfter } from "../office/public-role.ts";
import { HAPPENED } from "../vocabulary/cues.ts";
import type { CaseKnows } from "../suspect.ts";
import { isWithinPublicName } from "../office/within-public-name.ts";
import { mayBeCalled } from "./arabic-signs.ts";
import { isPersonNoun } from "../vocabulary/person-noun.ts";
import { isPlainWord } from "./plain-word.ts";
import type { Candidate, MayBe, Vouched } from "./candidate.ts";

/** A pronoun behind a noun or a verb: hardly anybody is called so. */
const OWN = /.{2}(?:ه|ها|هم|هما|كم|هن)$/u;

/**
 * Arabic words that may be somebody's name, with what speaks against it (`against`), which is weighed: not those of which the case or the spelling says
 * that they are nobody's. What a phrase vouches for, and the surname of an official where it stands again alone, is weighed to be shown alone.
 */
export function arabicCandidates(
  where: Words,
  { names, places, offices }: Pick<CaseKnows, "names" | "places" | "offices">,
  seen: ReadonlySet<string>,
  isHidden: (at: number) => boolean,
  mayBe: MayBe,
): readonly Candidate[] {
  const { text, words } = where;
  const stays = publicPhrases(where);
  let officials: ReadonlySet<string> | null = null;
  const found: Candidate[] = [];
  let named = -2;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !word.arabic) continue;
    const { folded, start, end } = word;
    let vouched: Vouched | undefined = stays.has(at) ? "thing" : undefined;
    const isAfter =
      vouched === undefined &&
      word.joined &&
      ((named === at - 1 && goesOn(folded)) || isNamedAfter(where, at, at + 1));
    if (isAfter) [named, vouched] = [at, "thing"];
    const may = skipsOf(folded).filter((skip) => mayBe(at, skip));
    if (may.length === 0) continue;
    // `وفي 21 سبتمبر`
    if (folded === "وفي" && /^ \p{N}/u.test(text.slice(end, end + 2))) continue;
    if (isLabelWord(where, at) || isNumberedNoun(where, at)) continue;
    if (isOwnNoun(where, at) || isDoneByName(where, at) || isTradedIn(where, at)) continue;
    if (isDeed(where, at) || isAmount(where, at) || isVirtue(where, at)) continue;
    // `مساءً`: no name has this ending
    if (text.slice(start, end + 1).includes("\u064b")) continue;
    if (isWithinPublicName(where, at, names) || isWithinPublicName(where, at, places)) continue;
    const skips = may.filter((skip) =>
      [folded, folded.slice(skip)].every((one) => !names.has(one) && !offices.has(one)),
    );
    if (skips.length === 0) continue;
    officials ??= officialsIn(where);
    if (officials.has(folded) || officialNames(where).has(at)) vouched ??= "office";
    // `مجزرة بضحيان`, of a text that has `في ضحيان`
    const town = folded.replace(/^[وف]?ب(?=.{3})/u, "");
    if (town !== folded && seen.has(town) && !isNameWord(town)) vouched ??= "proper";
    // `هجوم كرسند`, of a text that has `في كرسند`
    if (seen.has(folded) && !isNameWord(folded) && isBehindDeed(where, at)) vouched ??= "proper";
    vouched ??= isNobodyWeighed(where, at, isHidden) ?? undefined;
    if (vouched === undefined && isPlainWord(where, at, isHidden)) vouched = "word";
    // Of what a thing is called after, only what people are called by is worth a look, and no body.
    const isLooked = (skip: number): boolean =>
      isNameWord(folded.slice(skip)) && !BODY_WORDS.has(folded.slice(skip));
    if (vouched === "thing" && !skips.some(isLooked)) continue;
    found.push({
      at,
      skips,
      against: () => againstIt(where, at, places, seen),
      ...(vouched === undefined ? {} : { vouched }),
    });
  }
  return found;
}

/** What happened, before where it did. */
function isBehindDeed({ words }: Words, at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.joined !== true || before === undefined || isPersonNoun(before)) return false;
  return HAPPENED.test(before.folded);
}

/** `اعتقال عضوه`, `ومعه وكيلته`, `لقبه`: a noun of the dictionary with whose it is. */
function isOwnNoun({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || word.tied || isNameWord(word.folded)) return false;
  const raw = text.slice(word.start, word.end);
  const stem = /^[وفبل]?(.{3,}?)(?:ه|ها|هم|هما)$/u.exec(raw.endsWith("ة") ? "" : word.folded)?.[1];
  if (stem === undefined) return false;
  return [stem, stem.replace(/ت$/u, "ه"), stem.replace(/ت$/u, "")].some(
    (noun) => isArabicNoun(noun) && !isNameWord(noun),
  );
}

/** `المتهم كوستل يسلم الطرد`: the present of a verb, and what is done to. */
function isDoneByName({ words }: Words, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (word?.joined !== true || next?.joined !== true || isNameWord(word.folded)) return false;
  // `تركية المذكورة`
  if (word.tied) return false;
  return (
    /^[يت].{2}/u.test(word.folded) && isArabicVerb(word.folded) && /^ال.{3}/u.test(next.folded)
  );
}

/** `وهي بائعة سمك`, `كنت عاملة نظافة`: what an undefined trade is with. */
function isTradedIn(where: Words, at: number): boolean {
  const { words } = where;
  const [verb, trade, word] = [words[at - 2], words[at - 1], words[at]];
  if (word?.joined !== true || trade?.joined !== true || verb === undefined) return false;
  if (isNameWord(word.folded) || !isArabicNoun(word.folded)) return false;
  return (
    IS_A.test(verb.folded) &&
    !trade.folded.startsWith("ال") &&
    /^.ا.{2,}ه?$|^.{2}ا.ه?$/u.test(trade.folded)
  );
}

/** `سرير 3:`, `الخيمة 12 -`: a noun of things that is numbered; `ذكر، 22`: what a list has of somebody. */
function isNumberedNoun({ text, words }: Words, at: number): boolean {
  const word = words[at];
  if (word === undefined || isNameWord(word.folded)) return false;
  const behind = text.slice(word.end, word.end + 10);
  if (/^(?:ذكر|انثي)$/u.test(word.folded)) return /^ ?[،,|;/]?\s?[0-9٠-٩]|^ ?[،,|;/]/u.test(behind);
  return /^ [0-9٠-٩]{1,4} ?[:.–—-]/u.test(behind) && isArabicNoun(word.folded);
}

/** `مدرسة الشهيد عبد القادر الحسيني`: the name of the school goes on. */
function goesOn(folded: string): boolean {
  return folded.startsWith("ال") || isNameWord(folded);
}

/** `النائب جابر المطيري`, and then `وأوضح المطيري` */
function officialsIn(where: Words): ReadonlySet<string> {
  const officials = new Set<string>();
  for (const [at, { arabic, folded }] of where.words.entries())
    if (arabic && folded.startsWith("ال") && hasOffice(where, at, at + 1)) officials.add(folded);
  return officials;
}

/** With how many letters before it that are none of it a word may be a name: `وأمل`, `بالزعتري`, `ولسلام`. */
function skipsOf(folded: string): readonly number[] {
  const skips: number[] = [];
  if (mayBeCalled(folded)) skips.push(0);
  if (/^[وفلبك].{2}/u.test(folded) && mayBeCalled(folded.slice(1))) skips.push(1);
  if (/^[وف][لبك].{3}/u.test(folded) && mayBeCalled(folded.slice(2))) skips.push(2);
  return skips;
}

/** What speaks against a word's being a name where it stands; "" if nothing does. */
function againstIt(
  where: Words,
  at: number,
  places: ReadonlySet<string>,
  seen: ReadonlySet<string>,
): string {
  const { text, words } = where;
  const { folded = "", start, end } = words[at] ?? {};
  if (hasOffice(where, at, at + 1)) return "office";
  if (places.has(folded)) return "place";
  if (seen.has(folded)) return "seen";
  if (isInPlaceOrBody(where, at)) return "in-place";
  if (isTime(where, at)) return "time";
  if (OWN.test(text.slice(start, end)) && !isNameWord(folded)) return "own";
  // `طفل سوري`
  if (!folded.startsWith("ال") && isNationality(folded)) return "nationality";
  // `بـإدلب`: in a known town
  if (/^[وف]?ب/u.test(folded) && KNOWN_NAMES.has(folded.replace(/^[وف]?ب/u, ""))) return "in-town";
  return "";
}
