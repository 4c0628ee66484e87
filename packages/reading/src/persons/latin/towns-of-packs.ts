import type { Words } from "../found.ts";
import { familyName, givenName } from "../vocabulary/given-names.ts";
import { KNOWN_NAMES, type NameWord } from "../vocabulary/name-words.ts";
import { standsAsPlace } from "./standing.ts";

/**
 * Whether a word is a town of the packs here: "strikes on Taiz", "in Sanaa, Taiz and Marib". Of one by which no list has anybody called, one place where it stands so is
 * enough for the whole text ("Officials in Taiz: 31 dead. Taiz was quiet on Friday"); by some people are called too ("Aden"), and each of their places must say it.
 */
export function isTownOfPacks(where: Words, at: number): boolean {
  const folded = where.words[at]?.folded ?? "";
  if (!isTown(folded)) return false;
  return standsAsTown(where, at) || (givenName(folded) === null && townsIn(where).has(folded));
}

function isTown(folded: string): boolean {
  const given = givenName(folded);
  return KNOWN_NAMES.has(folded) && !familyName(folded) && (given === null || given === "maybe");
}

function standsAsTown(where: Words, at: number): boolean {
  return standsAsPlace(where, at, at + 1) || isListedWithTown(where, at);
}

/** Towns of a list that are followed back to one that stands as such. */
const LONGEST_LIST = 8;

/** "in Sanaa, Taiz and Marib": behind another town, which stands as one. */
function isListedWithTown(where: Words, at: number, far = LONGEST_LIST): boolean {
  const { text, words } = where;
  const [word, before] = [words[at], lastCapital(words, at)];
  const other = before < 0 ? undefined : words[before];
  if (word === undefined || other === undefined || !KNOWN_NAMES.has(other.folded)) return false;
  if (!/^(?:,? and |, | or )$/u.test(text.slice(other.end, word.start))) return false;
  return (
    standsAsPlace(where, before, before + 1) ||
    (far > 1 && isListedWithTown(where, before, far - 1))
  );
}

/** The word before, where one small word at most stands between; -1 where it has no capital. */
function lastCapital(words: readonly NameWord[], at: number): number {
  const before = /^(?:and|or)$/u.test(words[at - 1]?.folded ?? "") ? at - 2 : at - 1;
  return words[before]?.capital === true ? before : -1;
}

/** The towns that stand as one somewhere in a text; once for a text, which may be a book. */
function townsIn(where: Words): ReadonlySet<string> {
  const known = TOWNS_IN.get(where.words);
  if (known !== undefined) return known;
  const towns = new Set<string>();
  for (const [at, { folded, capital }] of where.words.entries())
    if (capital && isTown(folded) && givenName(folded) === null && standsAsTown(where, at))
      towns.add(folded);
  TOWNS_IN.set(where.words, towns);
  return towns;
}
const TOWNS_IN = new WeakMap<readonly NameWord[], ReadonlySet<string>>();
