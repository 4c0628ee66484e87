import type { Passage } from "../model/passage.ts";
import { BEFORE_PERSON, NAMED_AFTER, OFFICES, STOPS } from "./cues.ts";
import { givenName } from "./given-names.ts";
import { KNOWN_NAMES, nameWords, type NameWord } from "./name-words.ts";

/** A private person as a text names them: `name` as first written, every mention with its passage. */
export interface PersonNamed {
  readonly name: string;
  /** What made it a person: a word before it, or a given name with another name. */
  readonly because: "cue" | "given-name" | "initials" | "age";
  readonly mentions: readonly Passage[];
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly because: PersonNamed["because"];
}

const PARTICLES: ReadonlySet<string> = new Set([
  "بن",
  "ابن",
  "بنت",
  "ابو",
  "ام",
  "ال",
  "عبد",
  "bin",
  "ibn",
  "bint",
  "abu",
  "umm",
  "al",
  "el",
  "abd",
]);
const LONGEST = 5;
/** "the spokesman of the ministry of the interior, X Y": words between an office and its bearer. */
const OFFICE_REACH = 5;
const INITIALS =
  /(?<![\p{L}\p{N}.])(?:\p{Script=Arabic}\s?\.\s?){2,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){2,3}(?=,? \d{1,2},)/gu;

/**
 * Persons who are not public actors, in Arabic and English: by a word before the name (`المواطن`, "Mr"),
 * by a given name with a further name, by an age; then the same name, surname or given name again.
 * Who bears an office, places, actors and what is named after persons are left out. Linear.
 */
export function personsIn(text: string): readonly PersonNamed[] {
  const words = nameWords(text);
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = personAt(text, words, at);
    if (hit === null) continue;
    found.push(hit);
    at = hit.to - 1;
  }
  return group(text, words, found);
}

function personAt(text: string, words: readonly NameWord[], at: number): Found | null {
  const word = words[at];
  if (word === undefined) return null;
  const cued = at > 0 && isCue(text, words, at);
  const to = word.arabic ? arabicEnd(words, at, cued) : englishEnd(words, at);
  if (to === null) return null;
  const last = words[to - 1];
  if (last === undefined || isKnown(words, at, to) || isNamedAfter(words, at, to)) return null;
  const given = word.arabic ? nameOf(word) : givenName(word.folded);
  const long = to - at > 1;
  const aged = long && /^, \d{1,2}(?:,|\.| )/u.test(text.slice(last.end, last.end + 6));
  // "the mother, Salma" needs no second name; a bare capital after "called" may begin any title.
  const isPerson = cued
    ? long || given !== null || isTitle(words[at - 1])
    : aged || (given !== null && long);
  if (!isPerson || (!cued && hasOffice(text, words, at, to))) return null;
  return { from: at, to, because: cued ? "cue" : aged && given === null ? "age" : "given-name" };
}

/** The word before is a cue; in "Interior Minister Dr X" the office still tells. */
function isCue(text: string, words: readonly NameWord[], at: number): boolean {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined) return false;
  const near = word.joined || /^[.,]? {1,2}$/u.test(text.slice(before.end, word.start));
  if (!near || !BEFORE_PERSON.has(bare(before))) return false;
  const office = words[at - 2];
  return !(before.joined && office !== undefined && OFFICES.has(office.folded));
}

function isTitle(word: NameWord | undefined): boolean {
  return word !== undefined && (word.arabic || /^(?:mr|mrs|ms|miss|dr)$/u.test(word.folded));
}

/** A word without the letters that Arabic writes onto it: `والمواطن`. */
function bare({ folded, arabic }: NameWord): string {
  if (!arabic || BEFORE_PERSON.has(folded)) return folded;
  return folded.replace(/^(?:[وفبك]|لل(?=[^ل]))/u, (letters) => (letters === "لل" ? "ال" : ""));
}

function nameOf(word: NameWord): "sure" | "maybe" | null {
  return givenName(word.folded) ?? givenName(word.folded.replace(/^[وفبل]/u, ""));
}

/** Where an Arabic name ends: it has no capitals, so a word that is no known name needs a cue or `ال`. */
function arabicEnd(words: readonly NameWord[], at: number, cued: boolean): number | null {
  const first = words[at];
  if (first === undefined || STOPS.has(first.folded) || BEFORE_PERSON.has(first.folded))
    return null;
  const given = nameOf(first);
  const compound = first.folded === "عبد" && words[at + 1]?.folded.startsWith("ال") === true;
  const kunya = first.folded === "ابو" || first.folded === "ام";
  if (
    given === null &&
    !compound &&
    !(
      cued &&
      (kunya || words[at - 1]?.folded.startsWith("يدع") === true || isLikelyName(words[at + 1]))
    )
  )
    return null;
  let to = at + 1;
  let unknown = 0;
  while (to < words.length && to - at < LONGEST) {
    const word = words[to];
    if (word === undefined || !word.joined || !word.arabic || STOPS.has(word.folded)) break;
    if (BEFORE_PERSON.has(word.folded) || OFFICES.has(word.folded)) break;
    const previous = words[to - 1];
    const afterParticle = previous !== undefined && PARTICLES.has(previous.folded);
    if (!afterParticle && givenName(word.folded) === null && !PARTICLES.has(word.folded)) {
      // After a sure name one further word, `سليم حداد`, only where something says that a name stands here.
      const nisba = word.folded.startsWith("ال") && word.folded.length > 3;
      if (unknown > 0 || !(cued || (nisba && given === "sure" && word.folded.endsWith("ي")))) break;
      // `الطفلة ريم بكت`: what she did is no name.
      if (!nisba && /^[ويتن]|^.{2,3}ت$/u.test(word.folded)) break;
      unknown++;
    }
    to++;
  }
  while (to - at > 1 && PARTICLES.has(words[to - 1]?.folded ?? "")) to--;
  // Two words that are names and words as well (`نور الأمل`) are a name only after a cue.
  const sure = words.slice(at, to).some((word) => nameOf(word) === "sure") || compound;
  return cued || sure ? to : null;
}

function isLikelyName(word: NameWord | undefined): boolean {
  return word !== undefined && word.joined && givenName(word.folded) === "sure";
}

function englishEnd(words: readonly NameWord[], at: number): number | null {
  const first = words[at];
  if (first === undefined || !first.capital || STOPS.has(first.folded) || isSpoken(first))
    return null;
  let to = at + 1;
  while (to < words.length && to - at < LONGEST) {
    const word = words[to];
    if (word === undefined || !word.joined || word.arabic) break;
    if (!word.capital && !PARTICLES.has(word.folded)) break;
    if (STOPS.has(word.folded)) break;
    to++;
  }
  while (to - at > 1 && words[to - 1]?.capital !== true) to--;
  return to;
}

/** Titles and offices with a capital are no part of the name. */
function isSpoken({ folded }: NameWord): boolean {
  return BEFORE_PERSON.has(folded) || OFFICES.has(folded) || NAMED_AFTER.has(folded);
}

/** "Ali Hassan Street", `كتيبة عمر المختار`. */
function isNamedAfter(words: readonly NameWord[], at: number, to: number): boolean {
  const before = words[at - 1];
  const after = words[to];
  if (before !== undefined && words[at]?.joined === true) {
    const plain = before.folded.replace(/^(?:وال|بال|فال|لل|ال|[وفبل](?=.{3}))/u, "");
    if (before.arabic && (NAMED_AFTER.has(before.folded) || NAMED_AFTER.has(plain))) return true;
    if (before.arabic && before.folded === "الشهيد" && NAMED_AFTER.has(words[at - 2]?.folded ?? ""))
      return true;
  }
  if (words.slice(at, to).some(({ arabic, folded }) => !arabic && NAMED_AFTER.has(folded)))
    return true;
  return after !== undefined && after.joined && !after.arabic && NAMED_AFTER.has(after.folded);
}

function isKnown(words: readonly NameWord[], at: number, to: number): boolean {
  return KNOWN_NAMES.has(
    words
      .slice(at, to)
      .map(({ folded }) => folded)
      .join(" "),
  );
}

/** An office before the name within its clause, or behind it: "X Y, the spokesman for". */
function hasOffice(text: string, words: readonly NameWord[], at: number, to: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - OFFICE_REACH); back--) {
    const word = words[back];
    if (word === undefined || !(words[back + 1]?.joined === true || back === at - 1)) break;
    if (OFFICES.has(word.folded) || OFFICES.has(word.folded.replace(/^[وفبل]/u, ""))) return true;
    if (/^(?:ان|قال|قالت|that|said|told|and|who)$/u.test(word.folded)) break;
  }
  // `سليم حداد رئيس المجلس`: the office follows at once.
  const next = words[to];
  if (next?.joined === true && OFFICES.has(next.folded)) return true;
  const last = words[to - 1];
  if (last === undefined || !/^\s?[,،(]/u.test(text.slice(last.end, last.end + 2))) return false;
  return words.slice(to, to + 4).some(({ folded }) => OFFICES.has(folded));
}

/** One person per full name; then what is left of the text is searched for surname or given name alone. */
function group(
  text: string,
  words: readonly NameWord[],
  found: readonly Found[],
): readonly PersonNamed[] {
  const people = new Map<
    string,
    { name: string; because: PersonNamed["because"]; mentions: Passage[] }
  >();
  const parts = new Map<string, string>();
  const taken = new Set<number>();
  for (const { from, to, because } of found) {
    const run = words.slice(from, to);
    const key = run
      .map(({ folded }, at) =>
        at === 0
          ? folded.replace(/^[وفبل](?=.{3})/u, (letter) =>
              givenName(folded) === null && givenName(folded.slice(1)) !== null ? "" : letter,
            )
          : folded,
      )
      .join(" ");
    const start = startOf(run[0]);
    const end = run.at(-1)?.end ?? start;
    const person = people.get(key) ?? { name: text.slice(start, end), because, mentions: [] };
    person.mentions.push({ start, end });
    people.set(key, person);
    for (let i = from; i < to; i++) taken.add(i);
    for (const word of run) if (isTelling(word)) parts.set(word.folded, key);
  }
  for (const [at, word] of words.entries()) {
    const folded =
      parts.has(word.folded) || !word.arabic ? word.folded : word.folded.replace(/^[وفبل]/u, "");
    const key = taken.has(at) || !(word.arabic || word.capital) ? undefined : parts.get(folded);
    if (key === undefined || isNamedAfter(words, at, at + 1) || hasOffice(text, words, at, at + 1))
      continue;
    people.get(key)?.mentions.push({
      start:
        word.end - (word.folded.length - folded.length > 0 ? folded.length : word.end - word.start),
      end: word.end,
    });
  }
  for (const match of text.matchAll(INITIALS)) {
    const name = match[0].trim();
    const person = people.get(name) ?? { name, because: "initials" as const, mentions: [] };
    person.mentions.push({ start: match.index, end: match.index + name.length });
    people.set(name, person);
  }
  return [...people.values()]
    .map((person) => ({
      ...person,
      mentions: person.mentions.toSorted((a, b) => a.start - b.start),
    }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

/** A joined letter stays in the text: `لسليم`. */
function startOf(word: NameWord | undefined): number {
  if (word === undefined) return 0;
  const joined =
    word.arabic && givenName(word.folded) === null && givenName(word.folded.slice(1)) !== null;
  return word.start + (joined ? 1 : 0);
}

/** A part that may stand for the person alone: no particle, no place, no word that is one too. */
function isTelling({ folded, arabic }: NameWord): boolean {
  if (folded.length < 3 || PARTICLES.has(folded) || KNOWN_NAMES.has(folded)) return false;
  return !arabic || givenName(folded) !== "maybe";
}
