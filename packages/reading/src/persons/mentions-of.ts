import type { Passage } from "../model/passage.ts";
import { beforeOf, withoutClitic } from "./arabic-person.ts";
import { type Because, type Found, PARTICLES, type Words } from "./found.ts";
import { givenName } from "./given-names.ts";
import { KNOWN_NAMES, type NameWord } from "./name-words.ts";
import { nicknamesIn } from "./nicknames.ts";
import type { PersonNamed } from "./persons-in.ts";
import { hasOffice, isNamedAfter } from "./public-role.ts";

const INITIALS =
  /(?<![\p{L}\p{N}.])(?:\p{Script=Arabic}\u0640?\s?\.\s?){2,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?!(?:U\.?\s?[SNKA]|E\.U|U\.A\.E|[AP]\.M|D\.C|N\.Y|J\.R)\b)(?:(?:\p{Lu}\.\s?){2,3}(?=,? \d{1,2},|, (?:an?|the|who|from|his|her) |\s?(?:said|says|told|recalled|added|signed|lives|lived|and \p{Lu}\.) ?)|(?<=(?:[Ss]igned(?: by)?|[Tt]aken by|[Ww]itness|\p{Lu}\.(?: and|,)):? )(?:\p{Lu}\.\s?){2,3}(?! ?\p{Lu}\p{Ll}+ \p{Lu})|\p{Lu}\.(?=, \d{1,2},))/gu;

interface Draft {
  readonly name: string;
  readonly because: Because;
  readonly mentions: Passage[];
}

/** One person per full name; then what is left of the text is searched for a surname or given name alone. */
export function mentionsOf(where: Words, found: readonly Found[]): readonly PersonNamed[] {
  const people = new Map<string, Draft>();
  const parts = new Map<string, string>();
  /** Words as well as names (`نورس`): only where something says that a person comes. */
  const weak = new Map<string, string>();
  const taken = new Set<number>();
  for (const { from, to, because } of found) {
    const run = where.words.slice(from, to);
    // `أبو خالد`, `أبا خالد` and `أبي خالد` are one in three cases.
    const key = run
      .map(({ folded }, at) => (at === 0 ? withoutClitic(folded) : folded))
      .join(" ")
      .replace(/^اب[اي] /u, "ابو ");
    const start = startOf(run[0]);
    mention(people, key, where.text.slice(start, run.at(-1)?.end ?? start), because, start);
    for (let at = from; at < to; at++) taken.add(at);
    for (const word of run) {
      const folded = withoutClitic(word.folded);
      if (isTelling(word)) parts.set(folded, key);
      else if (word.arabic && givenName(folded) === "maybe") weak.set(folded, key);
    }
  }
  for (const [at, word] of where.words.entries()) {
    if (taken.has(at) || !(word.arabic || word.capital)) continue;
    const bare = parts.has(word.folded) ? word.folded : word.folded.replace(/^[وفبل]/u, "");
    const isCalled = word.arabic && ["verb", "cue"].includes(beforeOf(where, at));
    const key =
      parts.get(word.arabic ? bare : word.folded) ?? (isCalled ? weak.get(word.folded) : undefined);
    if (key === undefined || isNamedAfter(where, at, at + 1) || hasOffice(where, at, at + 1))
      continue;
    const start = word.start + (word.arabic && bare !== word.folded ? 1 : 0);
    people.get(key)?.mentions.push({ start, end: word.end });
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
      name: person.name.replace(/[\s\p{Cf}]+/gu, " "),
      mentions: person.mentions.toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
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

/** A part that may stand for the person alone: no particle, no place, no word that is one too. */
function isTelling({ folded, arabic }: NameWord): boolean {
  if (folded.length < 3 || PARTICLES.has(folded) || KNOWN_NAMES.has(folded)) return false;
  return !arabic || givenName(folded) !== "maybe";
}
