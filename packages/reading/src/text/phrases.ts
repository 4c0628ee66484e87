import { fold } from "./fold.ts";
import { changed, type Item, type Sense } from "./item.ts";
import { openersBit } from "./traits.ts";

/**
 * A line of a phrase book: phrases parted by `/`, words by spaces, choices of a word by `|`; and their sense. `~` stands for up to
 * two plain words that say nothing of their own ("nursing ~ wounds": "nursing deep shrapnel wounds").
 */
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
      const found = (item.opens & opens) === 0 ? null : longest(byFirst.get(item.word), items, i);
      if (found === null) {
        out?.push(item);
        continue;
      }
      out ??= items.slice(0, i);
      const { sense, to } = found;
      const end = items[to - 1]?.end ?? item.end;
      out.push(changed(item, { end, tags: sense.tags, sense }));
      i = to - 1;
    }
    return out ?? items;
  };
}

/** The first phrase of a list, sorted by length, that stands at `at`, and the index behind it. */
function longest(
  phrases: readonly Phrase[] | undefined,
  items: readonly Item[],
  at: number,
): { readonly sense: Sense; readonly to: number } | null {
  for (const { words, sense } of phrases ?? []) {
    const to = stands(words, items, at);
    if (to > at) return { sense, to };
  }
  return null;
}

/** Index behind the words where they stand at `at`, -1 where they do not. */
function stands(words: readonly (readonly string[])[], items: readonly Item[], at: number): number {
  let i = at;
  for (let k = 0; k < words.length; k++) {
    const choices = words[k] ?? [];
    if (choices[0] === GAP) {
      const next = words[k + 1] ?? [];
      for (let n = 0; n < GAP_WORDS && !next.includes(items[i]?.word ?? ""); n++) {
        if (!isPlain(items[i])) return -1;
        i++;
      }
      continue;
    }
    const item = items[i];
    if (item === undefined || item.chunk !== null || !choices.includes(item.word)) return -1;
    i++;
  }
  return i;
}

const GAP = "~";
const GAP_WORDS = 2;

/** A word of which no stage knows anything: an adjective, a noun that nobody counts. */
function isPlain(item: Item | undefined): boolean {
  return item !== undefined && item.chunk === null && item.word !== "" && item.tags.length === 0;
}
