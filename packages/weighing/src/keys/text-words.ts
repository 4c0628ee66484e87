import { tokenize } from "@tarjih/reading";

/**
 * Words of a text as numbers, so that texts are compared without being sent. Equal words have equal numbers, in
 * every report and on every machine; a word inside quotation marks has the complement (`~`) of its number.
 */
export interface PlacedWords {
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const OPENERS = "«“„";
const CLOSERS = "»”";

/** Folded words of `text`: spelling variants, marks and digits of another script do not hide a copy. */
export function textWords(text: string): PlacedWords {
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let quote = false;
  for (const token of tokenize(text)) {
    if (token.kind === "break") quote = false; // a quotation mark that nobody closed
    if (token.kind === "punct") quote = afterMark(token.folded, quote);
    if (token.kind !== "word" && token.kind !== "number") continue;
    const word = wordNumber(token.folded);
    words.push(quote ? ~word : word);
    starts.push(token.start);
    ends.push(token.end);
  }
  return { words, starts, ends };
}

/** The number of a word wherever it stands. */
export function plainWord(word: number): number {
  return word < 0 ? ~word : word;
}

/** FNV-1a over UTF-16 units in 31 bits: two words of one text share a number once in some million texts. */
function wordNumber(folded: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193);
  return hash & 0x7fffffff;
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
  { starts, ends }: PlacedWords,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const from = firstAtOrAfter(starts, start);
  const isInWord = from > 0 && (ends[from - 1] ?? 0) > start;
  return { from: isInWord ? from - 1 : from, to: firstAtOrAfter(starts, end) };
}

function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
