import { bodyPhrases } from "./latin/body-phrases.ts";
import type { Passage } from "../model/passage.ts";
import { arabicPersonAt } from "./arabic/person.ts";
import { englishPersonAt, isParticle } from "./latin/person.ts";
import type { Because, Found, Words } from "./found.ts";
import { mentionsOf } from "./mentions-of.ts";
import { namesInLists } from "./names-in-lists.ts";
import { nameWords } from "./vocabulary/name-words.ts";

/** A private person as a text names them: `name` as first written, every mention with its passage. */
export interface PersonNamed {
  readonly name: string;
  /** What made it a person: a word before it, a given name, initials, an age, or what is said of it. */
  readonly because: Because;
  readonly mentions: readonly Passage[];
}

/**
 * Persons who are not public actors, in Arabic and English: by a word before the name (`المواطن`, "Mr"), by a given
 * name, by an age, by what only a person does; then the same name, surname or given name again. Who bears an office,
 * places, actors and what is named after persons are left out. Linear.
 */
export function personsIn(text: string): readonly PersonNamed[] {
  return personsAmong({ text, words: nameWords(text) });
}

/** The same of a text whose words are parted. */
export function personsAmong(where: Words): readonly PersonNamed[] {
  const found: Found[] = [];
  for (let at = 0; at < where.words.length; at++) {
    const isArabic = where.words[at]?.arabic === true;
    const hit = isArabic ? arabicPersonAt(where, at) : englishPersonAt(where, at);
    // "the Duchy of Lenn"
    if (hit === null || (!isArabic && bodyPhrases(where).has(hit.from))) continue;
    found.push({ ...hit, from: fromParticle(where, hit.from) });
    at = hit.to - 1;
  }
  return mentionsOf(where, namesInLists(where, found));
}

/** "Mr de Wit": small words of a name stand before its first capital. */
function fromParticle(where: Words, from: number): number {
  const [before, word] = [where.words[from - 1], where.words[from]];
  const isPart = word?.joined === true && !word.arabic && isParticle(before);
  return isPart ? fromParticle(where, from - 1) : from;
}
