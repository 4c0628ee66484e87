import { fold } from "./fold.ts";
import type { Lexicon, Sense } from "./item.ts";

/** A line of a lexicon: words as people write them, parted by white space or `|` for several words, and their sense. */
export type LexiconLine = readonly [words: string, sense: Sense];

/**
 * Builds a lexicon from readable lines. A word listed twice gets the tags of both; the fields of the first
 * line win, so that order in the file is the order of preference.
 */
export function lexicon(lines: readonly LexiconLine[]): Lexicon {
  const words = new Map<string, Sense>();
  for (const [list, sense] of lines) {
    for (const word of list.split(/\s+/u)) {
      if (word === "") continue;
      const key = fold(word);
      const known = words.get(key);
      words.set(key, known === undefined ? sense : merge(known, sense));
    }
  }
  return words;
}

function merge(first: Sense, second: Sense): Sense {
  const tags = [...new Set([...first.tags, ...second.tags])];
  return { ...second, ...first, tags };
}
