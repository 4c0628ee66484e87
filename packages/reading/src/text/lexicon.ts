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
    // one for all words of the line that stand in no other: four in five senses are not made
    const own = merge(sense, sense);
    for (const word of list.split(/\s+/u)) {
      if (word === "") continue;
      const key = fold(word);
      const known = words.get(key);
      words.set(key, known === undefined ? own : merge(known, sense));
    }
  }
  return words;
}

/**
 * The sense with the tags of both and the fields of the first where it has them. Every sense has every field, so that all
 * are of one shape: an engine reads a field of one shape at once, and looks it up where there are forty.
 */
function merge(first: Sense, second: Sense): Sense {
  return {
    tags: first === second ? first.tags : [...new Set([...first.tags, ...second.tags])],
    measure: first.measure ?? second.measure,
    group: first.group ?? second.group,
    unit: first.unit ?? second.unit,
    number: first.number ?? second.number,
    value: first.value ?? second.value,
    slot: first.slot ?? second.slot,
    low: first.low ?? second.low,
    high: first.high ?? second.high,
    source: first.source ?? second.source,
    stance: first.stance ?? second.stance,
    id: first.id ?? second.id,
    loaded: first.loaded ?? second.loaded,
  };
}
