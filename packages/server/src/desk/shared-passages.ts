import type { Passage } from "@tarjih/reading";

/** Words that two texts have in common, where they stand in each. */
export interface SharedPassage {
  readonly here: Passage;
  readonly there: Passage;
}

/** Fewer words in one order are shared by chance: "said on Monday that five people". */
const LEAST_WORDS = 7;
/** Words that are looked up together. */
const SEED = 4;
/** Places of one seed that are tried: formulas of agencies stand everywhere. */
const MOST_PLACES = 24;

/**
 * Runs of words that stand in both texts in the same order, longest first at each place, whatever their vowel signs,
 * letter forms and punctuation.
 */
export function sharedPassages(here: string, there: string): readonly SharedPassage[] {
  const [a, b] = [wordsOf(here), wordsOf(there)];
  const places = new Map<string, number[]>();
  for (let at = 0; at + SEED <= b.length; at += 1) {
    const key = seedAt(b, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  const found: SharedPassage[] = [];
  let at = 0;
  while (at + SEED <= a.length) {
    let [from, count] = [0, 0];
    for (const place of places.get(seedAt(a, at)) ?? []) {
      const length = commonRun(a, at, b, place);
      if (length > count) [from, count] = [place, length];
    }
    if (count >= LEAST_WORDS) {
      found.push({ here: spanOf(a, at, count), there: spanOf(b, from, count) });
      at += count;
    } else at += 1;
  }
  return found;
}

interface Word extends Passage {
  readonly folded: string;
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: folded(match[0]),
  }));
}

function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[\p{M}\u0640]/gu, "")
    .replaceAll(/[أإآٱ]/g, "ا")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String((digit.codePointAt(0) ?? 0) - 0x660));
}

function seedAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + SEED)
    .map((word) => word.folded)
    .join(" ");
}

function commonRun(a: readonly Word[], i: number, b: readonly Word[], j: number): number {
  let length = 0;
  for (;;) {
    const [x, y] = [a[i + length], b[j + length]];
    if (x === undefined || y === undefined || x.folded !== y.folded) return length;
    length += 1;
  }
}

function spanOf(words: readonly Word[], at: number, count: number): Passage {
  return { start: words[at]?.start ?? 0, end: words[at + count - 1]?.end ?? 0 };
}
