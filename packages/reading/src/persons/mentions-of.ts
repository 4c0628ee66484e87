import type { Passage } from "../model/passage.ts";
import { isEnd, withoutClitic } from "./arabic/clitics.ts";
import { isNameWord } from "./arabic/name-word.ts";
import { publicPhrases } from "./arabic/public-phrases.ts";
import { beforeOf } from "./arabic/person.ts";
import { type Because, type Found, PARTICLES, type Words } from "./found.ts";
import { STOPS } from "./vocabulary/cues.ts";
import { isArabicWord } from "./vocabulary/dictionary.ts";
import { familyName, givenName } from "./vocabulary/given-names.ts";
import { isPlaceOrBody } from "./latin/places.ts";
import { mayBeName } from "./latin/signs.ts";
import { KNOWN_NAMES, type NameWord } from "./vocabulary/name-words.ts";
import { nicknamesIn } from "./nicknames.ts";
import type { PersonNamed } from "./persons-in.ts";
import { hasOffice, isNamedAfter } from "./office/public-role.ts";

const INITIALS =
  /(?<![\p{L}\p{N}.])(?:\p{Script=Arabic}\u0640?\s?\.\s?){2,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?!(?:U\.?\s?[SNKA]|E\.U|U\.A\.E|[AP]\.M|D\.C|N\.Y|J\.R)\b)(?:(?:\p{Lu}\.\s?){2,3}(?=,? \d{1,2},|, (?:an?|the|who|from|his|her) |\s?(?:said|says|told|recalled|added|signed|lives|lived|and \p{Lu}\.) ?)|(?<=(?:[Ss]igned(?: by)?|[Tt]aken by|[Ww]itness|\p{Lu}\.(?: and|,)):? )(?:\p{Lu}\.\s?){2,3}(?! ?\p{Lu}\p{Ll}+ \p{Lu})|\p{Lu}\.(?=, \d{1,2},))/gu;

/** What a person has and a country has not. */
const OWNS = /^['’]s (?:house|home|mother|father|brother|sister|wife|husband|son|body|family)/u;

interface Draft {
  readonly name: string;
  readonly because: Because;
  readonly mentions: Passage[];
}

/** One person per full name; then what is left of the text is searched for a surname or given name alone. */
export function mentionsOf(where: Words, found: readonly Found[]): readonly PersonNamed[] {
  const people = new Map<string, Draft>();
  const parts = new Map<string, Set<string>>();
  /** Words as well as names (`نورس`): only where something says that a person comes. */
  const weak = new Map<string, string>();
  /** A surname that is a country: "Jordan's house", where a Mervat Jordan is. */
  const places = new Map<string, string>();
  const taken = new Set<number>();
  const note = ({ from, to, because }: Found): void => {
    const run = where.words.slice(from, to);
    const key = keyOf(run);
    const start = startOf(run[0]);
    mention(people, key, where.text.slice(start, run.at(-1)?.end ?? start), because, start);
    for (let at = from; at < to; at++) taken.add(at);
    for (const [index, word] of run.entries()) {
      const isWord = index > 0 && isPlainWord(word);
      const folded = withoutClitic(word.folded);
      if (!word.arabic && KNOWN_NAMES.has(folded)) places.set(folded, key);
      if (isTelling(word) && !isWord) parts.set(folded, (parts.get(folded) ?? new Set()).add(key));
      else if (word.arabic && (isWord || ["maybe", "weak"].includes(givenName(folded) ?? "")))
        weak.set(folded, key);
    }
  };
  for (const one of found) note(one);
  for (const [at, word] of where.words.entries()) {
    if (taken.has(at) || !(word.arabic || word.capital)) continue;
    const bare = parts.has(word.folded) ? word.folded : word.folded.replace(/^[وفبل]/u, "");
    const family = where.words[at - 1]?.folded === "the" ? word.folded.replace(/s$/u, "") : "";
    // "The Fakhourys fled": all who bear it
    const folded = word.arabic ? bare : parts.has(family) ? family : word.folded;
    const bearers = parts.get(folded);
    const owner = OWNS.test(where.text.slice(word.end, word.end + 12))
      ? places.get(folded)
      : undefined;
    const key =
      bearers === undefined ? (owner ?? weakKey(where, at, weak)) : bearerOf(folded, bearers);
    // "Fakhoury's school" is where she went, "the Fakhoury school" what is called after somebody
    const isHers = /^['’]s(?!\p{L})/u.test(where.text.slice(word.end, word.end + 3));
    if (key === undefined || (!isHers && isNamedAfter(where, at, at + 1))) continue;
    if (hasOffice(where, at, at + 1) || publicPhrases(where).has(at)) continue;
    if (word.capital && isInPlaceOrBody(where, at)) continue;
    // "Penelope Achterberg" where "Achterberg" is somebody's: a name of its own.
    const whole =
      bearers === undefined
        ? null
        : wholeAround(where, at, { taken, isBare: folded === word.folded });
    if (whole !== null) {
      note({ ...whole, because: "context" });
      continue;
    }
    const kunya = kunyaBefore(where, at);
    if (kunya !== null && !taken.has(at - 1)) {
      const named = where.text.slice(kunya, word.end);
      mention(people, named, named, "given-name", kunya);
      continue;
    }
    const start = word.start + (word.arabic && withoutClitic(word.folded) !== word.folded ? 1 : 0);
    mention(people, key, where.text.slice(start, word.end), "context", start);
  }
  for (const { start, end } of nicknamesIn(where)) {
    const name = where.text.slice(start, end);
    mention(people, name, name, "nickname", start);
  }
  for (const match of where.text.matchAll(INITIALS)) {
    const name = match[0].trim();
    mention(people, name, name, "initials", match.index);
  }
  return [...people.values()]
    .map((person) => ({
      ...person,
      name: person.name.replace(/[\s_\p{Cf}]+/gu, " "),
      mentions: person.mentions.toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** `أبو خالد`, `أبا خالد` and `أبي خالد` are one in three cases. */
function keyOf(run: readonly NameWord[]): string {
  return run
    .map(({ folded }, at) => (at === 0 ? withoutClitic(folded) : folded))
    .join(" ")
    .replace(/^اب[اي] /u, "ابو ");
}

/** Who is meant by a part alone; where two bear it nobody knows, and it is one of its own. */
function bearerOf(part: string, bearers: ReadonlySet<string>): string {
  const names = [...bearers].filter((name) => name.includes(" "));
  const longest = names.toSorted((a, b) => b.length - a.length)[0];
  const isOne = names.every((name) => ` ${longest ?? ""} `.includes(` ${name} `));
  return (isOne ? (longest ?? [...bearers][0]) : part) ?? part;
}

/** `لرؤى`, `وقالت هدى`: a word as well that somebody here is called, where something says that a person comes and it is spelled alike. */
function weakKey(where: Words, at: number, weak: ReadonlyMap<string, string>): string | undefined {
  const word = where.words[at];
  if (word?.arabic !== true || STOPS.has(word.folded)) return undefined;
  const isCalled = ["verb", "cue"].includes(beforeOf(where, at));
  // `فقال إن جود مات`
  const isSaid =
    /^[وف]?(?:ان|بان|عن|مع)$/u.test(where.words[at - 1]?.folded ?? "") &&
    isEnd(where.words, at + 1);
  if ((isCalled || isSaid) && weak.has(word.folded)) return weak.get(word.folded);
  const bare = withoutClitic(word.folded);
  // `على` is folded like `علي`.
  const isSmall = STOPS.has(bare) && !where.text.slice(word.start, word.end).includes("ؤ");
  if (bare === word.folded || isSmall || !/^[وفل]/u.test(word.folded)) return undefined;
  return weak.get(bare);
}

/** The longer name around a part that stands alone, by words beside it that are like names. */
function wholeAround(
  { text, words }: Words,
  at: number,
  { taken, isBare }: { readonly taken: ReadonlySet<number>; readonly isBare: boolean },
): { readonly from: number; readonly to: number } | null {
  const isName = (index: number): boolean => {
    const word = words[index];
    if (word === undefined || taken.has(index)) return false;
    const isGiven = givenName(withoutClitic(word.folded)) !== null || familyName(word.folded);
    if (word.arabic) return isGiven && !STOPS.has(word.folded);
    // "Call Marlow's brother"
    if (/^(?:call|tell|ask|kiss|see|find|thank|help|meet|visit|send)$/u.test(word.folded))
      return false;
    const isFirst = !word.joined || /[.!?“"]\s*$/u.test(text.slice(0, word.start).slice(-3));
    return mayBeName(word, text.slice(word.start, word.end)) && (isGiven || !isFirst);
  };
  const word = words[at];
  if (word === undefined) return null;
  const isJoined = word.joined && words[at - 1]?.arabic === word.arabic && isBare;
  const from = isJoined && isName(at - 1) ? at - 1 : at;
  const next = words[at + 1];
  const to = !word.arabic && next?.joined === true && isName(at + 1) ? at + 2 : at + 1;
  return to - from > 1 ? { from, to } : null;
}

/** `لا تخبروا أم طراد`, where a Trad is known: his mother is somebody else, and goes with the whole name. */
function kunyaBefore({ words }: Words, at: number): number | null {
  const [before, word] = [words[at - 1], words[at]];
  if (word?.joined !== true || before === undefined) return null;
  const found = /^([وفبل]?)(?:ام|ابو|ابي|ابا)$/u.exec(before.folded);
  return found === null ? null : before.start + (found[1] ?? "").length;
}

/** "Upper Tamm", "the Orr Revolutionary Council": a place or body that has the surname of somebody. */
function isInPlaceOrBody({ words }: Words, at: number): boolean {
  let [from, to] = [at, at + 1];
  while (words[from]?.joined === true && words[from - 1]?.capital === true) from--;
  while (words[to]?.joined === true && words[to]?.capital === true) to++;
  return to - from > 1 && isPlaceOrBody(words.slice(from, to));
}

function mention(
  people: Map<string, Draft>,
  key: string,
  name: string,
  because: Because,
  start: number,
): void {
  const person = people.get(key) ?? { name, because, mentions: [] };
  person.mentions.push({ start, end: start + name.length });
  people.set(key, person);
}

/** A joined letter stays in the text: `لسليم`. */
function startOf(word: NameWord | undefined): number {
  if (word === undefined) return 0;
  return word.start + (word.arabic && withoutClitic(word.folded) !== word.folded ? 1 : 0);
}

/** `زيتون`, `لحام` behind a given name: elsewhere the word may be meant. */
function isPlainWord({ folded, arabic }: NameWord): boolean {
  return arabic && !folded.startsWith("ال") && !isNameWord(folded) && isArabicWord(folded);
}

/** A part that may stand for the person alone: no particle, no place, no word that is one too. */
function isTelling({ folded, arabic }: NameWord): boolean {
  if (folded.length < 3 || PARTICLES.has(folded) || KNOWN_NAMES.has(folded)) return false;
  const given = givenName(folded);
  return !arabic || (given !== "maybe" && given !== "weak");
}
