import { fold } from "./fold.ts";
import { changed, type Item, type Sense } from "./item.ts";
import { openersBit } from "./traits.ts";

/** A line of a phrase book: phrases parted by `/`, words by spaces, choices of a word by `|`; and their sense. */
export type PhraseLine = readonly [phrases: string, sense: Sense];

/** Items in which each known phrase ("gave themselves up") is one item; the same array where there is none. */
export type PhraseBook = (items: readonly Item[]) => readonly Item[];

interface Phrase {
  readonly words: readonly (readonly string[])[];
  readonly sense: Sense;
}

/** Builds a phrase book. Found by first word, the longest phrase wins; chunks are never part of a phrase. */
export function phraseBook(lines: readonly PhraseLine[]): PhraseBook {
  const byFirst = new Map<string, Phrase[]>();
  for (const [list, sense] of lines) {
    for (const phrase of list.split("/")) {
      const words = phrase
        .trim()
        .split(/\s+/u)
        .map((word) => word.split("|").map((choice) => fold(choice)));
      for (const first of words[0] ?? []) {
        const known = byFirst.get(first);
        if (known === undefined) byFirst.set(first, [{ words, sense }]);
        else known.push({ words, sense });
      }
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const opens = openersBit([...byFirst.keys()].map((word) => `=${word}`));
  return (items) => {
    let out: Item[] | null = null;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item === undefined) break;
      const phrase =
        (item.opens & opens) === 0
          ? undefined
          : byFirst.get(item.word)?.find((one) => stands(one, items, i));
      if (phrase === undefined) {
        out?.push(item);
        continue;
      }
      out ??= items.slice(0, i);
      const { words, sense } = phrase;
      const end = items[i + words.length - 1]?.end ?? item.end;
      out.push(changed(item, { end, tags: sense.tags, sense }));
      i += words.length - 1;
    }
    return out ?? items;
  };
}

function stands({ words }: Phrase, items: readonly Item[], at: number): boolean {
  return words.every((choices, k) => {
    const item = items[at + k];
    return item !== undefined && item.chunk === null && choices.includes(item.word);
  });
}
