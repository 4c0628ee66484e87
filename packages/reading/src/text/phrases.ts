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

/** The phrases that begin with a word, the longest first. */
interface Beginning {
  /** By a word that may follow it, with those to which any may: of a hundred phrases that open with "was" one or two. */
  readonly byNext: Map<string, readonly Phrase[]>;
  /** Phrases of one word, and those with a gap behind it. */
  readonly others: readonly Phrase[];
}

/** Builds a phrase book. Found by its first words, the longest phrase wins; chunks are never part of a phrase. */
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
  const beginnings = new Map<string, Beginning>();
  for (const [first, phrases] of byFirst) {
    phrases.sort((a, b) => b.words.length - a.words.length);
    beginnings.set(first, beginningOf(phrases));
  }
  const opens = openersBit([...byFirst.keys()].map((word) => `=${word}`));
  return (items) => {
    let out: Item[] | null = null;
    for (let i = 0; i < items.length; i++) {
      const item = items[i];
      if (item === undefined) break;
      const found =
        (item.opens & opens) === 0 ? null : longest(beginnings.get(item.word), items, i);
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

function beginningOf(phrases: readonly Phrase[]): Beginning {
  const isOpen = ({ words }: Phrase): boolean => words[1] === undefined || words[1][0] === GAP;
  const byNext = new Map<string, readonly Phrase[]>();
  for (const next of new Set(phrases.flatMap((one) => (isOpen(one) ? [] : (one.words[1] ?? [])))))
    byNext.set(
      next,
      phrases.filter((one) => isOpen(one) || one.words[1]?.includes(next) === true),
    );
  return { byNext, others: phrases.filter(isOpen) };
}

/** The first of the phrases that stands at `at`, and the index behind it. */
function longest(
  beginning: Beginning | undefined,
  items: readonly Item[],
  at: number,
): { readonly sense: Sense; readonly to: number } | null {
  if (beginning === undefined) return null;
  const next = items[at + 1]?.word ?? "";
  for (const { words, sense } of beginning.byNext.get(next) ?? beginning.others) {
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
