import type { Item } from "../../text/item.ts";
import { hasAny } from "./arabic-words.ts";
import type { SourcePhrase } from "./draft.ts";
import { isCapital, isNameDash } from "./english-words.ts";

/** "according to the governor of Sahl, Musa Idane, …", "said the mayor, Omar Salib.": the office with the name behind its comma. */
export function withName(
  items: readonly Item[],
  phrase: SourcePhrase,
  end: number,
  raw: string,
): SourcePhrase {
  if (phrase.kind !== "person" || hasName(phrase, raw)) return phrase;
  if (items[end]?.tags.includes("comma") !== true) return phrase;
  let to = end + 1;
  while (to < items.length && !hasAny(items[to] ?? NONE, ENDS)) to++;
  const name = to - end > 2 ? nameAlone(items, end + 1, to, raw) : null;
  return name === null
    ? phrase
    : { ...phrase, words: { start: phrase.words.start, end: name.end }, called: name, to };
}
const NONE: { readonly tags: readonly string[] } = { tags: [] };
const ENDS: readonly string[] = ["comma", "stop", "clause"];

/** Nothing but capitals between two commas: the name of what stands before. */
export function nameAlone(
  items: readonly Item[],
  from: number,
  to: number,
  raw: string,
): { readonly start: number; readonly end: number } | null {
  const [first, last] = [items[from], items[to - 1]];
  if (first === undefined || last === undefined || to - from > 5) return null;
  for (let i = from; i < to; i++) {
    const item = items[i];
    if (item === undefined || item.chunk !== null) return null;
    if (item.word !== "&" && !isNameDash(item) && !isCapital(item, raw)) return null;
  }
  return { start: first.start, end: last.end };
}

/** A name needs no further one. */
export function hasName({ words, called }: SourcePhrase, raw: string): boolean {
  return called !== undefined || /^\p{Lu}/u.test(raw.slice(words.start, words.end));
}
