import { type ItemClass, wordClass } from "./traits.ts";

/**
 * The class of items with one of the words that a pattern spells: letters, `[وف]`, `(?:ت|وا)`, and `?` behind each of these. A pattern that is asked of
 * every word of a text takes many times as long as a look at the class of an item.
 */
export function spelled(pattern: string): ItemClass {
  return wordClass(spellings(pattern));
}

/** The words that such a pattern spells. */
export function spellings(pattern: string): readonly string[] {
  const parts = pattern.match(PART) ?? [];
  const { words, end } = alternatives(parts, 0);
  if (parts.join("") !== pattern || end !== parts.length)
    throw new TypeError(`cannot spell the words of "${pattern}"`);
  return [...new Set(words)];
}
const PART = /\(\?:|[)|?]|\[[\p{L}\p{M}]+\]|[\p{L}\p{M}\p{N}'’]/gu;

/** What the parts from `from` to the end of their group spell, and the index of that end. */
function alternatives(
  parts: readonly string[],
  from: number,
): { readonly words: readonly string[]; readonly end: number } {
  const done: string[] = [];
  let words: readonly string[] = [""];
  let at = from;
  while (at < parts.length && parts[at] !== ")") {
    const part = parts[at] ?? "";
    if (part === "|") {
      done.push(...words);
      words = [""];
      at++;
      continue;
    }
    let next: readonly string[] = part.startsWith("[") ? Array.from(part.slice(1, -1)) : [part];
    if (part === "(?:") ({ words: next, end: at } = alternatives(parts, at + 1));
    at++;
    if (parts[at] === "?") {
      next = [...next, ""];
      at++;
    }
    words = words.flatMap((word) => next.map((one) => word + one));
  }
  return { words: [...done, ...words], end: at };
}
