import { officePhrases } from "./arabic/bearers.ts";
import { isNameWord } from "./arabic/name-word.ts";
import { namedThingsIn } from "./arabic/named-things.ts";
import { isPrefixed } from "./arabic/phrase-end.ts";
import { BODY_WORDS } from "./vocabulary/body-words.ts";
import { OFFICES, STOPS } from "./vocabulary/cues.ts";
import { isArabicWord } from "./vocabulary/dictionary.ts";
import { LONGEST, PARTICLES, type Words } from "./found.ts";
import { givenName } from "./vocabulary/given-names.ts";
import { isKnown, isNamedAfter, officeOf } from "./office/public-role.ts";
import type { Standing } from "./suspect.ts";
import { isTownName } from "./vocabulary/towns.ts";
import { isTradeName } from "./vocabulary/trade-names.ts";

/**
 * Arabic names that stay because an office vouches for them, with the words that do: whoever decides sees at once where a foreman or the head of a
 * school is no official (`المدير عبد الواسع سلطان`). Names of bodies and places alone are left out. In Latin letters the run of capitals tells.
 */
export function namedByOffice(
  where: Words,
  isHidden: (at: number) => boolean,
): readonly Standing[] {
  const { text, words } = where;
  const found: Standing[] = [];
  const things = new Set(namedThingsIn(where));
  const isFree = (at: number): boolean =>
    words[at]?.arabic === true && !isHidden(at) && !things.has(at);
  const add = (from: number, to: number, by: string): void => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    found.push({
      start,
      end,
      why: "office",
      name: spaced(text.slice(start, end)),
      by: asVoucher(by),
    });
  };
  const seen = new Set<number>();
  for (const { office, to, end } of officePhrases(where)) {
    for (let at = office + 1; at < end; at++) seen.add(at);
    const from = nameWithin(where, office, to, end, isFree);
    if (from !== null)
      add(
        from,
        endBefore(words, from, end),
        text.slice(words[office]?.start ?? 0, words[from]?.start ?? 0),
      );
  }
  for (let at = 0; at < words.length; at++) {
    const folded = words[at]?.folded ?? "";
    if (seen.has(at) || !isFree(at) || !isGiven(folded)) continue;
    const to = endOfName(where, at, isFree);
    // `بيان اللواء السابع`: a word as well needs a second one
    const isWord = to === at + 1 && givenName(folded) === "maybe";
    const by = isWord || isPublicThing(where, at, to) ? null : officeOf(where, at, to);
    if (by !== null) add(at, to, text.slice(by.start, by.end));
    at = to - 1;
  }
  return found;
}

/** The first word of a phrase that is of a name: one of the lists, or right behind an office with its article or a comma what no dictionary has. */
function nameWithin(
  where: Words,
  office: number,
  to: number,
  end: number,
  isFree: (at: number) => boolean,
): number | null {
  const { words } = where;
  const isDefinite = words[office]?.folded.startsWith("ال") === true;
  for (let at = office + 1; at < end; at++) {
    const folded = words[at]?.folded ?? "";
    // `الناطق باسم القوات`
    if (!isFree(at) || BODY_WORDS.has(folded) || folded === "باسم") continue;
    const isNear = at === to || (at === office + 1 && isDefinite);
    const isName =
      isGiven(folded) ||
      (PARTICLES.has(folded) && at + 1 < end && folded !== "ال") ||
      (isNear && (isNameWord(folded) || !isArabicWord(folded)));
    if (isName && !isPublicThing(where, at, end)) return at;
  }
  return null;
}

/** `القائد طيغوف للصحفيين`: the phrase stays whole, the name ends before a word with a letter written onto it. */
function endBefore(words: Words["words"], from: number, end: number): number {
  const to = words
    .slice(from + 1, end)
    .findIndex((word) => isPrefixed(word) && !isNameWord(word.folded));
  return to < 0 ? end : from + 1 + to;
}

function isGiven(folded: string): boolean {
  const given = givenName(folded);
  return given !== null && given !== "weak" && !BODY_WORDS.has(folded) && !OFFICES.has(folded);
}

function endOfName({ words }: Words, at: number, isFree: (at: number) => boolean): number {
  let to = at + 1;
  while (to - at < LONGEST && words[to]?.joined === true && isFree(to) && goesOn(words[to]?.folded))
    to++;
  return to;
}

function goesOn(folded = ""): boolean {
  if (OFFICES.has(folded) || STOPS.has(folded)) return false;
  return (
    PARTICLES.has(folded) || isNameWord(folded) || isTradeName(folded) || !isArabicWord(folded)
  );
}

/** `محافظ حلب`: a town, or what is called after somebody. */
function isPublicThing(where: Words, at: number, to: number): boolean {
  return (
    isKnown(where, at, at + 1) ||
    isTownName(where.words[at]?.folded ?? "") ||
    isNamedAfter(where, at, to)
  );
}

function spaced(text: string): string {
  return text.replace(/[\s_\p{Cf}]+/gu, " ").trim();
}

/** "the mayor, " without its comma. */
export function asVoucher(words: string): string {
  return spaced(words).replace(/[\s,،:(]+$/u, "");
}
