import type { AskedWord, Term } from "./query.ts";
import type { SearchWord } from "./words.ts";

/** A place where a term was found: positions of its words in the text, first and last included. */
export interface Found {
  readonly term: number;
  readonly first: number;
  readonly last: number;
  /** Positions of the words themselves: NEAR leaves out what stands between. */
  readonly at: readonly number[];
}

/** Everywhere in a text where one of the terms is, in text order. */
export function findTerms(words: readonly SearchWord[], terms: readonly Term[]): readonly Found[] {
  const found = terms.flatMap((term, index) =>
    (term.kind === "phrase" ? phrases(words, term.words) : nears(words, term)).map((at) => ({
      term: index,
      first: Math.min(...at),
      last: Math.max(...at),
      at,
    })),
  );
  return found.toSorted((a, b) => a.first - b.first || a.last - b.last);
}

/** Whether a word of a text is what was asked for. */
export function isAsked(asked: AskedWord, { word, stem }: SearchWord): boolean {
  if (stem === asked.stem || stem === asked.orStem) return true;
  return asked.isPrefix && (word.startsWith(asked.word) || stem.startsWith(asked.word));
}

function phrases(
  words: readonly SearchWord[],
  asked: readonly AskedWord[],
): readonly (readonly number[])[] {
  return words.flatMap((_, at) => {
    const isHere = asked.every((one, offset) => {
      const word = words[at + offset];
      return word !== undefined && isAsked(one, word);
    });
    return isHere ? [asked.map((__, offset) => at + offset)] : [];
  });
}

/** For every place of the first word the nearest places of the others, where they are near enough. */
function nears(
  words: readonly SearchWord[],
  { words: asked, within }: Extract<Term, { readonly kind: "near" }>,
): readonly (readonly number[])[] {
  const [first, ...others] = asked.map((one) =>
    words.flatMap((word, at) => (isAsked(one, word) ? [at] : [])),
  );
  return (first ?? []).flatMap((anchor) => {
    const at = [anchor, ...others.map((list) => nearest(list, anchor))];
    const between = Math.max(...at) - Math.min(...at) - 1;
    return at.every(Number.isFinite) && between <= within ? [at] : [];
  });
}

function nearest(list: readonly number[], anchor: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (const at of list) {
    if (Math.abs(at - anchor) < Math.abs(best - anchor)) best = at;
  }
  return best;
}
