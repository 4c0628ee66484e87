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
  "\\d{1,3}(?:[,\\u066C]\\d{3})+(?!\\d)|\\p{Nd}{1,3}(?:[,\\u066C]\\p{Nd}{3})+(?!\\p{Nd})";
/** Letters, digits and marks; tatweel and invisible controls inside a word do not part it. */
const UNIT = "[\\p{L}\\p{N}\\p{M}]";
const INSIDE = "[\\u0640\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]";
const WORD = new RegExp(`${NUMBER}|${UNIT}(?:${INSIDE}*${UNIT})*`, "gu");

/** The words of a text in order. Their numbers in this list are their positions in the index. */
export function wordsOf(text: string): readonly SearchWord[] {
  const words: SearchWord[] = [];
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const word = cut(foldWord(raw));
    // A mark that stands alone folds to nothing.
    if (word === "") continue;
    words.push({ word, stem: stem(word), start: index, end: index + raw.length });
  }
  return words;
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
