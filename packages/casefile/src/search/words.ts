import { fold } from "@tarjih/reading";
import type { Passage } from "@tarjih/reading";
import { stem } from "./stem.ts";

/** A word of a text as it is searched; `start..end` is where it stands in the raw text. */
export interface SearchWord extends Passage {
  /** Folded: marks, tatweel, hamza carriers, ta marbuta, digits and capitals in one form. */
  readonly word: string;
  /** What its forms share (`مستشفيات`, `المستشفى`; "hospital", "hospitals"). */
  readonly stem: string;
}

/** Nobody searches for a longer word; SQLite would cut it at another place. */
const LONGEST_WORD = 100;

/** "1,200" and `١٬٢٠٠` are one number each, found by 1200. */
const NUMBER =
  "\\d{1,3}(?:[,\\u066C]\\d{3}){1,99}(?!\\d)|\\p{Nd}{1,3}(?:[,\\u066C]\\p{Nd}{3}){1,99}(?!\\p{Nd})";
/** Letters, digits and marks; tatweel and invisible controls inside a word do not part it. */
const UNIT = "[\\p{L}\\p{N}\\p{M}]";
const INSIDE = "[\\u0640\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]";
/**
 * A stretch of a word. An expression without an end keeps a place to go back to for every character: a text of four million
 * noughts, as a zip bomb unpacks to, ended the program. So a word is put together from stretches.
 */
const STRETCH = `(?:${INSIDE}{0,999}${UNIT}){0,9999}`;
const WORD = new RegExp(`(${NUMBER})|${UNIT}${STRETCH}`, "gu");
const MORE = new RegExp(STRETCH, "uy");

/** The words of a text in order. Their numbers in this list are their positions in the index. */
export function wordsOf(text: string): readonly SearchWord[] {
  return [...eachWord(text)];
}

/** The same one by one: those of a text of sixty megabytes at once take gigabytes. */
export function* eachWord(text: string): Generator<SearchWord> {
  const finder = new RegExp(WORD);
  for (let found = finder.exec(text); found !== null; found = finder.exec(text)) {
    const { 0: first, 1: number, index } = found;
    const end = number === undefined ? endOfWord(text, finder.lastIndex) : finder.lastIndex;
    finder.lastIndex = end;
    // Of a word of more than one stretch nothing behind the first is kept.
    const word = cut(foldWord(first));
    // A mark that stands alone folds to nothing.
    if (word === "") continue;
    yield { word, stem: stem(word), start: index, end };
  }
}

/** Where a word ends of which the stretch before `from` is the first. */
function endOfWord(text: string, from: number): number {
  let end = from;
  for (;;) {
    MORE.lastIndex = end;
    const more = MORE.exec(text)?.[0].length ?? 0;
    if (more === 0) return end;
    end += more;
  }
}

function foldWord(raw: string): string {
  return fold(raw).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, "");
}

function cut(word: string): string {
  if (word.length <= LONGEST_WORD) return word;
  const part = word.slice(0, LONGEST_WORD);
  // Half of a surrogate pair has no form in the file.
  return part.isWellFormed() ? part : part.slice(0, -1);
}
