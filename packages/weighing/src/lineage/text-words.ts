import { tokenize } from "@tarjih/reading";
import { shingleHashes } from "./shingles.ts";

/** Words of a text as numbers (equal words, equal numbers), with their places and whether they are quoted. */
export interface TextWords {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly quoted: Uint8Array;
  /** Hash of the shingle that begins at each word; shorter than `ids` by a shingle less one. */
  readonly shingles: Int32Array;
}

/** Numbers of words, shared by the texts that are compared. */
export type Vocabulary = Map<string, number>;

const OPENERS = "«“„";
const CLOSERS = "»”";

/** Folded words of `text`: spelling variants, marks and digits of another script do not hide a copy. */
export function textWords(text: string, vocabulary: Vocabulary): TextWords {
  const ids: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const quoted: number[] = [];
  let quote = false;
  for (const token of tokenize(text)) {
    if (token.kind === "break") quote = false; // a quotation mark that nobody closed
    if (token.kind === "punct") quote = afterMark(token.folded, quote);
    if (token.kind !== "word" && token.kind !== "number") continue;
    const id = vocabulary.get(token.folded) ?? vocabulary.size;
    vocabulary.set(token.folded, id);
    ids.push(id);
    starts.push(token.start);
    ends.push(token.end);
    quoted.push(quote ? 1 : 0);
  }
  return {
    ids: Int32Array.from(ids),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    shingles: shingleHashes(ids),
  };
}

function afterMark(mark: string, quote: boolean): boolean {
  if (mark === '"') return !quote;
  if (OPENERS.includes(mark)) return true;
  return CLOSERS.includes(mark) ? false : quote;
}

/**
 * Half-open range of the words that begin in `[start, end)`; from the word that `start` lies in, since a number
 * may stand behind an attached letter (`و46`).
 */
export function wordRange(
  words: TextWords,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const from = firstAtOrAfter(words.starts, start);
  const isInWord = from > 0 && (words.ends[from - 1] ?? 0) > start;
  return { from: isInWord ? from - 1 : from, to: firstAtOrAfter(words.starts, end) };
}

function firstAtOrAfter(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
