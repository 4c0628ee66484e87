import type { Passage } from "@tarjih/reading";

/** Words of a text where they stand in it; what stands between them is no stop for a keyboard. */
export function wordsIn(text: string): readonly Passage[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}\u0640]+(?:[.,٫٬'’-][\p{L}\p{N}\p{M}]+)*/gu)].map(
    (match) => ({ start: match.index, end: match.index + match[0].length }),
  );
}

/** Number of the word at a place, or of the first one behind it; the last where none is. */
export function wordAt(words: readonly Passage[], offset: number): number {
  const found = words.findIndex(({ end }) => end > offset);
  return found === -1 ? words.length - 1 : found;
}

/** A passage without the white space at its ends; null where nothing is left. */
export function trimmed(text: string, { start, end }: Passage): Passage | null {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const to = end - (raw.length - raw.trimEnd().length);
  return to > from ? { start: from, end: to } : null;
}
