import { nameWords } from "../vocabulary/name-words.ts";

/** A text in its words and the index of the word `which` in them; -1 where it is none. */
export function wordAt(
  text: string,
  which: string,
): [{ text: string; words: ReturnType<typeof nameWords> }, number] {
  const words = nameWords(text);
  return [{ text, words }, words.findIndex(({ start, end }) => text.slice(start, end) === which)];
}
